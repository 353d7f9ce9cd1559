package vn.thucdia.indicator;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;
import vn.thucdia.language.NameRanking;
import vn.thucdia.place.Sector;

/**
 * An entry of the catalogue.
 *
 * @param retired no longer offered; history stays
 */
public record Indicator(Id<Indicator> id, String code, String nameVi, String nameEn, @Nullable Id<Sector> sector,
        Measure measure, ReportingRule reporting, boolean retired, Relations relations) {

    /** Retired, or offered again. */
    public Indicator withRetired(boolean nowRetired, @Nullable Id<Indicator> into) {
        return new Indicator(id, code, nameVi, nameEn, sector, measure, reporting, nowRetired, relations.into(into));
    }

    public String unitOfMeasure() {
        return measure.unitOfMeasure();
    }

    public int decimals() {
        return measure.decimals();
    }

    public @Nullable Direction direction() {
        return measure.direction();
    }

    public @Nullable Accumulation accumulation() {
        return measure.accumulation();
    }

    /** Whether a change is written in this way, perhaps among others. */
    public boolean isWritten(YearOnYear.Form form) {
        return reporting.yearOnYear().forms().contains(form);
    }

    /** Whether a change is written in this way only. */
    public boolean isOnlyWritten(YearOnYear.Form form) {
        return reporting.yearOnYear().forms().equals(Set.of(form));
    }

    public @Nullable Id<Indicator> parent() {
        return relations.parent();
    }

    public @Nullable Id<Indicator> numerator() {
        return relations.numerator();
    }

    public @Nullable Id<Indicator> denominator() {
        return relations.denominator();
    }

    public @Nullable Id<Indicator> mergedInto() {
        return relations.mergedInto();
    }

    /** Its name in the language of the window. */
    public String name(Language language) {
        return language == Language.VI || nameEn.isEmpty() ? nameVi : nameEn;
    }

    /** How entries are found by what is typed: by name and code, and by the name in the other language too. */
    public static NameRanking<Indicator> ranking(Language language) {
        return NameRanking.of(entry -> new NameRanking.Names(List.of(entry.name(language), entry.code),
                List.of(language == Language.VI ? entry.nameEn : entry.nameVi)));
    }

    public static Id<Indicator> idOf(String code) {
        return Ids.natural("indicator", code);
    }
}
