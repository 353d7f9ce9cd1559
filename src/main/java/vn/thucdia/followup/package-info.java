/**
 * What a visit leaves to be done: petitions from the unit upward, conclusions and assignments downward, with their parties and
 * deadlines. Records lines of the site and of the session together with what they give rise to. Statuses are derived, never
 * stored.
 */
@NullMarked
package vn.thucdia.followup;

import org.jspecify.annotations.NullMarked;
