/**
 * Charts without a toolkit: what a chart shows ({@link vn.thucdia.chart.Chart}), where every line and word of it stands ({@link
 * vn.thucdia.chart.ChartLayout}, in logical pixels, y downwards), and writers that paint the result as PNG or PDF. Numbers and their
 * printed forms come from outside: no subject, no rule of a comparison, no storage and no JavaFX may enter.
 */
@NullMarked
package vn.thucdia.chart;

import org.jspecify.annotations.NullMarked;
