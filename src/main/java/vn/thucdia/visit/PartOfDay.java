package vn.thucdia.visit;

/** Part of the day when no hours are known. */
public enum PartOfDay {
    MORNING, AFTERNOON, ALL_DAY
}
