package vn.thucdia.visit;

/** Which side a participant is on. */
public enum Side {
    GROUP, INSPECTED, GUEST
}
