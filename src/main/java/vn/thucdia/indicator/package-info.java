/**
 * The indicator catalogue, periods, figures and the rules that compare them. Numbers are BigDecimal; blank is never zero;
 * what is derived is never stored.
 */
@NullMarked
package vn.thucdia.indicator;

import org.jspecify.annotations.NullMarked;
