package vn.thucdia.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Of a rank: among how many, held how long, given by whom.
 *
 * @param outOf how many were ranked
 * @param streak how many years running the rank was held
 * @param rankedBy who ranked
 */
public record Ranking(@Nullable Integer outOf, @Nullable Integer streak, String rankedBy) {

    /** Of a figure that is no rank. */
    public static final Ranking NONE = new Ranking(null, null, "");
}
