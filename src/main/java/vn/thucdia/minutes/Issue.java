package vn.thucdia.minutes;

import java.util.List;

import vn.thucdia.document.Source;

/**
 * Something the minutes lack. They can be exported all the same: what is missing prints as dots.
 *
 * @param sources the records to open; empty when the visit's own fields are meant
 */
public record Issue(Kind kind, List<Source> sources) {

    /** What is missing, in the order of settling: people, times, content. */
    public enum Kind {
        /** Nobody of one side, or nobody at all, is listed. */
        ATTENDANCE,
        /** The secretary is not named. */
        SECRETARY,
        /** The chair is not named. */
        CHAIR,
        /** The office of the chair on that day is not known. */
        CHAIR_POSITION,
        /** Start or end of the session. */
        HOURS,
        /** Where the session was held. */
        PLACE,
        /** Nothing was recorded of what the visit saw and heard. */
        CONTENT,
        /** A direction whose substance was not recorded. */
        DIRECTION_DETAIL,
        /** Said by it is not known whom. */
        SPEAKER,
        /** Raised, but not item by item. */
        NOT_ITEMISED,
        /** An indicator without a result. */
        FIGURES,
        /** Conclusions and petitions that name nobody. */
        UNASSIGNED,
        /** Work without a deadline. */
        NO_DEADLINE,
        /** Work whose deadline is a day that no calendar has. */
        DEADLINE_UNCLEAR
    }

    public Issue {
        sources = List.copyOf(sources);
    }

    static Issue of(Kind kind) {
        return new Issue(kind, List.of());
    }
}
