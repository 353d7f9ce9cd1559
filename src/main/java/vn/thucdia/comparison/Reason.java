package vn.thucdia.comparison;

/** Why there is no number. */
public enum Reason {
    /** Nobody has reported it. */
    NO_FIGURE,
    /** Only words were reported. */
    ONLY_TEXT,
    /** There is nothing to hold it against. */
    NO_BASE,
    /** The base is zero. */
    ZERO_BASE,
    /** There is no plan. */
    NO_PLAN,
    /** Such a number means nothing for this indicator: growth of a percentage, share of a plan of a rank. */
    NOT_MEANT,
    /** An index or a growth cannot be added up over units. */
    INDEX_OF_UNITS,
    /** A rank among units that are gone cannot be carried over. */
    RANK_OF_UNITS,
    /** A rate needs the numerators and denominators of the units it is made of. */
    NO_PARTS_OF_RATE,
    /** Some of the units that it was made of have no figure. */
    UNITS_MISSING,
    /** The unit was built from parts of two former districts. */
    SPANS_DISTRICTS,
    /** The unit did not exist and nothing is known of a predecessor. */
    NO_SUCH_UNIT,
    /** The unit is gone into a larger one, of whose parts nothing is known. */
    PART_OF_LARGER,
    /** Some months of the stretch have no figure. */
    PERIODS_MISSING
}
