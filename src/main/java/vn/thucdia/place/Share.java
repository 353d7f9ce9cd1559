package vn.thucdia.place;

/** How much of a unit went into another: all of it, or a part. */
public enum Share {
    FULL, PART
}
