package vn.thucdia.visit;

/** Role at a visit. */
public enum ParticipantRole {
    HEAD, DEPUTY_HEAD, SECRETARY, MEMBER, REPORTER, ATTENDEE,
    /** Named in what was said, not present: never printed as attending. */
    MENTIONED_ONLY
}
