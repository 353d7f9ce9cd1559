/**
 * What figures say, as plain Vietnamese sentences in the register of the offices, each number tied to the figures it rests on, and how
 * the plan of a year is getting on. Rules here are pure: they get a comparison and answer with sentences. No storage, no drawing, and
 * no reason for a change that nobody recorded.
 */
@NullMarked
package vn.thucdia.narrative;

import org.jspecify.annotations.NullMarked;
