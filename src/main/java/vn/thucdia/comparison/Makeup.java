package vn.thucdia.comparison;

import java.util.List;

import vn.thucdia.place.AdminUnit;

/** What a unit of one time is made of at another. */
public sealed interface Makeup {

    /** The unit existed all the time. Its parts are the units below it, if there are any. */
    record Itself(List<AdminUnit> parts) implements Makeup {}

    /** The unit existed for a part of the time only. */
    record Partly() implements Makeup {}

    /**
     * The units of that time which make up exactly the same ground.
     *
     * @param spansDistricts whether they lay in several districts, so that what is known of districts does not help
     */
    record Units(List<AdminUnit> parts, boolean spansDistricts) implements Makeup {}

    /** No set of units of that time is the same ground. */
    record None(Reason reason) implements Makeup {}
}
