package vn.thucdia.language;

/** A word before a figure that belongs to it and is kept with it. */
public enum Qualifier {
    /** khoảng. */
    ABOUT,
    /** gần. */
    NEARLY,
    /** hơn. */
    MORE_THAN,
    /** trên. */
    ABOVE
}
