package vn.thucdia.followup;

/** Where a petition or conclusion stands; derived from its answers, assignments and deadlines, never stored. */
public enum FollowupStatus {
    /** A petition that nobody has answered or passed on. */
    UNHANDLED,
    /** Answered at the session. */
    ANSWERED,
    /** A conclusion or direction that names nobody. */
    UNASSIGNED,
    /** Somebody has it; no deadline, or one that is not near. */
    ASSIGNED,
    /** The deadline is at most fourteen days away. */
    DUE_SOON,
    /** The deadline has passed. */
    OVERDUE,
    /** All that was given is carried out. */
    DONE
}
