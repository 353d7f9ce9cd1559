package vn.thucdia.people;

/** Role in a working group. */
public enum GroupRole {
    HEAD, DEPUTY_HEAD, MEMBER, SECRETARY
}
