package vn.thucdia.visit;

/** Whose doing a cause is. */
public enum CauseKind {
    OBJECTIVE, SUBJECTIVE
}
