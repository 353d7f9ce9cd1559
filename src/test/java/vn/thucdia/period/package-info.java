/** Rules over what was recorded. */
@NullMarked
package vn.thucdia.period;

import org.jspecify.annotations.NullMarked;
