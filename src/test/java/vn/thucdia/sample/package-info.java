/** Tests of the sample visit and programmes: every fact of the real cases has its place. */
@NullMarked
package vn.thucdia.sample;

import org.jspecify.annotations.NullMarked;
