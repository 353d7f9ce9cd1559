package vn.thucdia.ui.compare;

/** A usual question, answered with one click. */
enum Preset {
    /** The latest period and the same one a year before. */
    SAME_PERIOD,
    /** The latest period beside its plan. */
    PLAN,
    /** The latest five years. */
    FIVE_YEARS,
    /** All units of the level, in the latest period. */
    ALL_UNITS;

    String key() {
        return switch (this) {
            case SAME_PERIOD -> "compare.preset.same";
            case PLAN -> "compare.preset.plan";
            case FIVE_YEARS -> "compare.preset.years";
            case ALL_UNITS -> "compare.preset.units";
        };
    }
}
