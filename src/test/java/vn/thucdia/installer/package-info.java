/** The files of {@code installer/}, read as text: what can be proved of a package without building it. */
@NullMarked
package vn.thucdia.installer;

import org.jspecify.annotations.NullMarked;
