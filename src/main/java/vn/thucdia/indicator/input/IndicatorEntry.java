package vn.thucdia.indicator.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Levels;
import vn.thucdia.indicator.Measure;
import vn.thucdia.indicator.Relations;
import vn.thucdia.indicator.ReportingRule;
import vn.thucdia.language.Problem;
import vn.thucdia.place.Sector;

/**
 * All that is typed of an entry of the catalogue. Reading it gives the entry, or says which fields are wrong.
 *
 * @param numerator of a rate
 * @param denominator of a rate
 */
public record IndicatorEntry(String code, String nameVi, String nameEn, @Nullable Id<Sector> sector, Measure measure,
        Frequency frequency, Levels levels, @Nullable Id<Indicator> numerator, @Nullable Id<Indicator> denominator) {

    /** The fields that can be wrong. */
    public enum Field {
        CODE, NAME
    }

    /** What came of reading. */
    public sealed interface Result {
        /** The entry that was meant. */
        record Read(Indicator indicator) implements Result {}

        /** All there is to mend. */
        record Wrong(List<Fault> faults) implements Result {}
    }

    /** What is wrong with a field. */
    public record Fault(Field field, Problem problem) {}

    /**
     * Reads the entry.
     *
     * @param before as it was recorded, which keeps what the form does not show; {@code null} of a new one
     * @param taken whether there is an entry of that code already
     */
    public Result read(@Nullable Indicator before, Predicate<String> taken) {
        String key = code.strip();
        String name = nameVi.strip();
        List<Fault> faults = new ArrayList<>();
        if (key.isEmpty()) {
            faults.add(new Fault(Field.CODE, new Problem("problem.catalogue.blank")));
        } else if (before == null && taken.test(key)) {
            faults.add(new Fault(Field.CODE, new Problem("problem.catalogue.taken", key)));
        }
        if (name.isEmpty()) {
            faults.add(new Fault(Field.NAME, new Problem("problem.catalogue.blank")));
        }
        return faults.isEmpty() ? new Result.Read(indicator(before, key, name)) : new Result.Wrong(faults);
    }

    private Indicator indicator(@Nullable Indicator before, String key, String name) {
        ReportingRule rule = before == null ? ReportingRule.NONE : before.reporting();
        Relations relations = before == null ? Relations.NONE : before.relations();
        Measure said = new Measure(measure.unitOfMeasure().strip(), measure.decimals(), measure.direction(),
                measure.accumulation());
        return new Indicator(Indicator.idOf(key), key, name, nameEn.strip(), sector, said,
                new ReportingRule(frequency, levels, rule.yearOnYear(), rule.plan(), rule.basis()),
                before != null && before.retired(), relations.rate(numerator, denominator));
    }
}
