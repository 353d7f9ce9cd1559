/** Rules over what was recorded. */
@NullMarked
package vn.thucdia.app;

import org.jspecify.annotations.NullMarked;
