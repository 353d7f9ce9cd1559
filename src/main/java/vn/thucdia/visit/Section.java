package vn.thucdia.visit;

/** Part of the working session a statement belongs to, in the order of the minutes. */
public enum Section {
    REPORT, UNIT_REMARKS, GROUP_REMARKS, CONCLUSION
}
