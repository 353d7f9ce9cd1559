/** Tests of the visit. */
@NullMarked
package vn.thucdia.visit;

import org.jspecify.annotations.NullMarked;
