package vn.thucdia.backup;

/**
 * A copy and where it lies.
 *
 * @param second whether that is the second place
 * @param whole  whether all it needs is there; all of it was read back when it was made
 */
public record Held(Copy copy, CopyFolder folder, boolean second, boolean whole) {}
