/** The golden sentences and the rules of pace. */
@NullMarked
package vn.thucdia.narrative;

import org.jspecify.annotations.NullMarked;
