/**
 * So sánh: indicators, units and periods to choose at the left, charts with their table in the middle. What is drawn comes from the
 * rooms {@code report} and {@code chart}; here stand only what was chosen and the nodes that show it.
 */
@NullMarked
package vn.thucdia.ui.compare;

import org.jspecify.annotations.NullMarked;
