package vn.thucdia.narrative;

import java.math.BigDecimal;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Rounding;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;

/** Numbers as the offices print them: {@code 3.500}, {@code 52,2%}. What was reported keeps the digits it was reported with. */
final class Digits {

    /** More than these has only what was divided. */
    private static final int SUM_DECIMALS = 2;

    private final Formats formats = Formats.of(Language.VI);

    /** In the indicator's unit of measure. A sum keeps its digits, a quotient gets those of the catalogue. */
    String quantity(Known amount, Indicator indicator) {
        int kept = Math.max(indicator.decimals(), SUM_DECIMALS);
        return amount.derived() && amount.number().stripTrailingZeros().scale() > kept
                ? rounded(amount.number(), Math.max(indicator.decimals(), Rounding.PERCENT_DECIMALS))
                : formats.number(amount.number());
    }

    /** The size of a change: the word before it says which way. */
    String size(Known amount, Indicator indicator) {
        return quantity(magnitude(amount), indicator);
    }

    /** A share, growth or multiple without its sign. 99,97 is never printed as 100, nor a small change as none. */
    String share(Known amount) {
        BigDecimal number = amount.number().abs();
        return amount.derived() ? rounded(number, Rounding.PERCENT_DECIMALS) : formats.number(number);
    }

    String whole(BigDecimal number) {
        return formats.number(number);
    }

    private String rounded(BigDecimal number, int decimals) {
        return formats.number(Rounding.honest(number, decimals));
    }

    private static Known magnitude(Known amount) {
        return new Known(amount.number().abs(), amount.method(), amount.status(), amount.qualifier(),
                amount.figures());
    }
}
