/**
 * The indicators of a visit: the table that is edited like a spreadsheet, and below it where each number comes from. What a text in a
 * cell means and what follows from the figures is decided in the room {@code indicator}, never here.
 */
@NullMarked
package vn.thucdia.ui.indicator;

import org.jspecify.annotations.NullMarked;
