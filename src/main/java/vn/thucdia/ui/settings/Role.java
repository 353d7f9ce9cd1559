package vn.thucdia.ui.settings;

/** What the person at this laptop does in the group; decides only what is offered first. */
public enum Role {
    SECRETARY, MEMBER, OFFICE
}
