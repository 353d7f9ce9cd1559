package vn.thucdia.followup;

/** Part of a body in an assignment. */
public enum PartyRole {
    LEAD, COORDINATING, REPORT_TO
}
