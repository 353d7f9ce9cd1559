/**
 * What figures say against each other: growth, shares of the plan, ranks, sums over months and over reorganised units, and the table
 * that compares indicators, units and periods. Rules here are pure: they get figures and answer with a number and its method, or
 * with the reason why there is none. No storage, no words for a person, no drawing.
 */
@NullMarked
package vn.thucdia.comparison;

import org.jspecify.annotations.NullMarked;
