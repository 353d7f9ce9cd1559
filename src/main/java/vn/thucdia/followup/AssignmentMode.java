package vn.thucdia.followup;

/** What is asked for. */
public enum AssignmentMode {
    CARRY_OUT, COORDINATE_AND_RESOLVE, SYNTHESISE_AND_REPORT
}
