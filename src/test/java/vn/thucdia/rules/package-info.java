/** Checks of the whole program: which room may know which, what no class may do, and that the compiler's checks are on. */
@NullMarked
package vn.thucdia.rules;

import org.jspecify.annotations.NullMarked;
