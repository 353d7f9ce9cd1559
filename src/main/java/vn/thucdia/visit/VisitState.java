package vn.thucdia.visit;

/** How far the work on a visit is. */
public enum VisitState {
    COMPILING, DONE
}
