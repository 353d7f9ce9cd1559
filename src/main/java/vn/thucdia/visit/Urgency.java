package vn.thucdia.visit;

/** Degree of urgency stamped on a programme (Decree 30/2020, cell 10b). */
public enum Urgency {
    NONE, URGENT, VERY_URGENT, EXPRESS
}
