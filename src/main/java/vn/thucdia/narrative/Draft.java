package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;

/** A sentence being written, from left to right. */
final class Draft {

    private final List<Run> runs = new ArrayList<>();
    private final Digits digits = new Digits();
    private final Row row;

    Draft(Row row) {
        this.row = row;
    }

    Draft words(String text) {
        if (!runs.isEmpty() && runs.getLast() instanceof Run.Words(String before)) {
            runs.set(runs.size() - 1, new Run.Words(before + text));
        } else if (!text.isEmpty()) {
            runs.add(new Run.Words(text));
        }
        return this;
    }

    Draft label(String text) {
        runs.add(new Run.Label(text));
        return this;
    }

    Draft number(Known amount, String text) {
        runs.add(new Run.Number(text, amount));
        return this;
    }

    /** The bare number of a quantity. */
    Draft quantity(Known amount) {
        return roughly(amount).number(amount, digits.quantity(amount, row.indicator()));
    }

    /** The word that was reported with the number; what follows from a rough number is rough. */
    private Draft roughly(Known amount) {
        Qualifier qualifier = amount.qualifier();
        return words(Phrases.qualifier(qualifier != null && amount.derived() ? Qualifier.ABOUT : qualifier));
    }

    /** A quantity with its unit of measure. */
    Draft measured(Known amount) {
        return quantity(amount).unit();
    }

    /** The unit of measure: a sign of per cent stands close to its number, a word does not. */
    Draft unit() {
        String unit = row.indicator().unitOfMeasure();
        return unit.isEmpty() ? this : label(percentage(row.indicator()) ? unit : " " + unit);
    }

    /** The size of a change in the unit of measure. */
    Draft sized(Known amount) {
        return roughly(amount).number(amount, digits.size(amount, row.indicator())).unit();
    }

    Draft points(Known amount) {
        String unit = row.indicator().unitOfMeasure();
        String sign = percentage(row.indicator()) ? unit.substring(0, 1) : "%";
        return roughly(amount).number(amount, digits.size(amount, row.indicator())).words(" điểm " + sign);
    }

    Draft percent(Known amount) {
        return roughly(amount).number(amount, digits.share(amount) + "%");
    }

    Draft times(Known amount) {
        return roughly(amount).number(amount, digits.share(amount)).words(" lần");
    }

    Draft whole(Known amount, long number) {
        return number(amount, digits.whole(BigDecimal.valueOf(number)));
    }

    Draft yardstick(BigDecimal percent, PaceRule rule) {
        runs.add(new Run.Yardstick(digits.whole(percent.setScale(1, RoundingMode.HALF_UP)) + "%", rule));
        return this;
    }

    Sentence end(Sentence.Kind kind, Period period) {
        words(".");
        return new Sentence(kind, row.indicator(), row.unit(), period, runs);
    }

    private static boolean percentage(Indicator indicator) {
        return indicator.unitOfMeasure().startsWith("%") || indicator.unitOfMeasure().startsWith("‰");
    }
}
