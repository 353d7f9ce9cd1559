/**
 * What a visit leaves to be done, in one table, with a pane in which a row is edited and its way from petition to assignment is shown.
 * Statuses come from the room {@code followup}; none is decided here.
 */
@NullMarked
package vn.thucdia.ui.followup;

import org.jspecify.annotations.NullMarked;
