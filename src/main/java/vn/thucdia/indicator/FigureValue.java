package vn.thucdia.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Qualifier;

/**
 * What a figure says.
 *
 * @param value {@code null} when not known, never zero instead
 * @param text what was said when it is no number ("cơ bản đảm bảo mùa vụ"), or as printed when the number does not say it all
 * @param entered the formula it was typed as ({@code =3500-1200}), or empty
 * @param derived whether it was worked out by us rather than reported: marked ƒ on screen
 */
public record FigureValue(@Nullable BigDecimal value, String text, @Nullable Qualifier qualifier, String entered,
        boolean derived) {

    /** A bare number, or nothing known. */
    public static FigureValue of(@Nullable BigDecimal value) {
        return new FigureValue(value, "", null, "", false);
    }
}
