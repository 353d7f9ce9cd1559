/**
 * Reporting periods: years and their parts, days and stretches of days, seasons and terms; their order, how they are written into the
 * journal, read from what a person types or a report says, and said in words. Knows nothing of what is counted in them.
 */
@NullMarked
package vn.thucdia.period;

import org.jspecify.annotations.NullMarked;
