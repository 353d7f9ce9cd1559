package vn.thucdia.minutes;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Reading.Value;
import vn.thucdia.indicator.Rounding;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;

/** Figures as documents print them. */
final class Numerals {

    static final String NONE = "—";
    /** Behind a number worked out by the program, as on screen. */
    static final String DERIVED = "ƒ";

    private final Formats formats = Formats.of(Language.VI);

    String number(@Nullable Value value) {
        return value == null ? NONE : qualifier(value.figure()) + formats.number(value.number()) + mark(value);
    }

    /** With its estimate mark: {@code ước 3.500}. */
    String result(@Nullable Value value, boolean estimate) {
        if (value == null) {
            return NONE;
        }
        return (estimate ? "ước " : "") + number(value);
    }

    String percent(@Nullable Value value) {
        return value == null ? NONE : formats.number(shown(value)) + "%" + mark(value);
    }

    String change(@Nullable Value change, @Nullable Value growth) {
        if (change == null) {
            return growth == null ? NONE : signedPercent(growth);
        }
        return formats.signed(change.number()) + mark(change)
                + (growth == null ? "" : " (" + signedPercent(growth) + ")");
    }

    /** Documents write the sign without a blank: {@code 98,5%} (domain notes, 1.3). */
    private String signedPercent(Value growth) {
        return formats.signed(shown(growth)) + "%" + mark(growth);
    }

    /** As on screen: what was reported as it was said, what was worked out with one decimal. */
    private static BigDecimal shown(Value value) {
        return value.derived() ? Rounding.percent(value.number()) : value.number();
    }

    /** ƒ behind what was worked out; it never stands alone at the beginning of a line. */
    private static String mark(Value value) {
        return value.derived() ? "\u00A0" + DERIVED : "";
    }

    /** The place in a ranking, how many were ranked, and the year: {@code 1/8 (2022)}. */
    String rank(@Nullable Value value, @Nullable Integer outOf, @Nullable Period period) {
        return value == null
                ? NONE
                : qualifier(value.figure()) + formats.number(value.number()) + (outOf == null ? "" : "/" + outOf)
                        + (period instanceof Period.Year(int year) ? " (" + year + ")" : "") + mark(value);
    }

    /** Places gained in words: {@code giữ hạng}. */
    String places(@Nullable Value gained) {
        if (gained == null) {
            return NONE;
        }
        String places = formats.number(gained.number().abs()) + "\u00A0bậc";
        String words = switch (gained.number().signum()) {
            case 0 -> "giữ\u00A0hạng";
            case 1 -> "tăng " + places;
            default -> "giảm " + places;
        };
        return words + mark(gained);
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
