/** Rules over what was recorded. */
@NullMarked
package vn.thucdia.insight;

import org.jspecify.annotations.NullMarked;
