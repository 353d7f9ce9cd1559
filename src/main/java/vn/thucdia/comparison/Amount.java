package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.language.Qualifier;

/** A number with where it comes from, or the reason why there is none. Missing is never zero. */
public sealed interface Amount {

    /**
     * @param number exact; rounding is for whoever prints it
     * @param method how it came about
     * @param status of the least firm figure in it; {@code null} for what is no result, and for a year before that was worked out
     *               from what the next year reports: its own figure was never given
     * @param figures what it rests on: one for a reported number, several for a sum, none only in tests
     */
    record Known(BigDecimal number, Method method, @Nullable FigureStatus status, @Nullable Qualifier qualifier,
            List<Figure> figures) implements Amount {

        /** Worked out by us: marked ƒ, never printed as reported. */
        public boolean derived() {
            return method != Method.REPORTED;
        }

        /** Whether an estimate is in it ("ước"). */
        public boolean estimate() {
            return status == FigureStatus.ESTIMATE;
        }
    }

    record Missing(Reason reason) implements Amount {}

    static Amount missing(Reason reason) {
        return new Missing(reason);
    }

    /** The number, or {@code null}. */
    default @Nullable BigDecimal orNull() {
        return this instanceof Known known ? known.number() : null;
    }

    default boolean known() {
        return this instanceof Known;
    }
}
