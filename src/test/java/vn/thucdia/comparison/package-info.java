/** Tests of the rules of comparison: a golden table, properties, and real series. No store. */
@NullMarked
package vn.thucdia.comparison;

import org.jspecify.annotations.NullMarked;
