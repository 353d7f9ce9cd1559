package vn.thucdia.visit;

/** What a stop of a programme is for. */
public enum StopKind {
    DEPARTURE, FIELD_INSPECTION, WORKING_SESSION, MEAL, RETURN
}
