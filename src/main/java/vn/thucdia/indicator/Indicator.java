package vn.thucdia.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;
import vn.thucdia.language.NameRanking;
import vn.thucdia.place.Sector;

/**
 * An entry of the catalogue.
 *
 * @param unitOfMeasure as printed ({@code tấn}, {@code ha}, {@code thứ hạng})
 * @param decimals digits after the comma when printed
 * @param frequency of reporting: T, Q, 6T, 9T, N separated by commas
 * @param levels of units it is reported for: P, D, C separated by commas
 * @param yearOnYear how the change is written: PCT, PP, ABS, TIMES, RANK_CHANGE
 * @param retired no longer offered; history stays
 * @param parent the indicator it is a part of (growth of agriculture within the growth of all)
 * @param numerator of a rate: the indicator summed over units above the line
 * @param denominator of a rate: the indicator summed over units below the line
 * @param mergedInto the entry it became part of; its figures are read under that one too
 */
public record Indicator(Id<Indicator> id, String code, String nameVi, String nameEn, @Nullable Id<Sector> sector,
        String unitOfMeasure, int decimals, @Nullable Direction direction, @Nullable Accumulation accumulation,
        String frequency, String levels, String yearOnYear, String plan, String basis, boolean retired,
        @Nullable Id<Indicator> parent, @Nullable Id<Indicator> numerator, @Nullable Id<Indicator> denominator,
        @Nullable Id<Indicator> mergedInto) {

    /** Retired, or offered again. */
    public Indicator withRetired(boolean nowRetired, @Nullable Id<Indicator> into) {
        return new Indicator(id, code, nameVi, nameEn, sector, unitOfMeasure, decimals, direction, accumulation,
                frequency, levels, yearOnYear, plan, basis, nowRetired, parent, numerator, denominator, into);
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
