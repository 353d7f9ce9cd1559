/** Tests of the rules of indicators: golden tables, no store. */
@NullMarked
package vn.thucdia.indicator;

import org.jspecify.annotations.NullMarked;
