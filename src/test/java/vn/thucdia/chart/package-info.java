/** Tests of the charts: layout by its properties, painters by their pixels and words. */
@NullMarked
package vn.thucdia.chart;

import org.jspecify.annotations.NullMarked;
