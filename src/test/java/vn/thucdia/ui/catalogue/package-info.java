/** Tests of the catalogue's screen. */
@NullMarked
package vn.thucdia.ui.catalogue;

import org.jspecify.annotations.NullMarked;
