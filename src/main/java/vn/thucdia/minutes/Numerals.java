package vn.thucdia.minutes;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading.Value;
import vn.thucdia.indicator.Rounding;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Qualifier;

/** Figures as documents print them. */
final class Numerals {

    static final String NONE = "—";

    private final Formats formats = Formats.of(Language.VI);

    String number(@Nullable Value value) {
        return value == null ? NONE : qualifier(value.figure()) + formats.number(value.number());
    }

    /** With its estimate mark and, for a rank, how many were ranked: {@code ước 3.500}, {@code 1/8}. */
    String result(@Nullable Value value, boolean estimate, @Nullable Indicator indicator) {
        if (value == null) {
            return NONE;
        }
        Figure figure = value.figure();
        String rank = indicator != null && indicator.accumulation() == Accumulation.RANK && figure != null
                && figure.outOf() != null ? "/" + figure.outOf() : "";
        return (estimate ? "ước " : "") + number(value) + rank;
    }

    String percent(@Nullable Value value) {
        return value == null ? NONE : formats.number(round(value.number())) + "%";
    }

    String change(@Nullable Value change, @Nullable Value growth) {
        if (change == null) {
            return growth == null ? NONE : signedPercent(growth);
        }
        return formats.signed(change.number())
                + (growth == null ? "" : " (" + signedPercent(growth) + ")");
    }

    /** Documents write the sign without a blank: {@code 98,5%} (domain notes, 1.3). */
    private String signedPercent(Value growth) {
        return formats.signed(round(growth.number())) + "%";
    }

    private static BigDecimal round(BigDecimal number) {
        return Rounding.percent(number).stripTrailingZeros();
    }

    private static String qualifier(@Nullable Figure figure) {
        Qualifier qualifier = figure == null ? null : figure.qualifier();
        return qualifier == null ? "" : switch (qualifier) {
            case ABOUT -> "khoảng ";
            case NEARLY -> "gần ";
            case MORE_THAN -> "hơn ";
            case ABOVE -> "trên ";
        };
    }
}
