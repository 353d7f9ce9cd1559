package vn.thucdia.spreadsheet;

/** What a column is for. Columns that say which figure it is (indicator, unit, period …) hold for the figures of their row. */
public enum Role {
    /** Left out. */
    IGNORE, INDICATOR, UNIT, PERIOD, KIND, STATUS, GIVER, UNIT_OF_MEASURE, NOTE,
    /** Numbers. */
    FIGURE
}
