package vn.thucdia.indicator.input;

import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Levels;
import vn.thucdia.indicator.Measure;
import vn.thucdia.indicator.Relations;
import vn.thucdia.indicator.ReportingRule;
import vn.thucdia.indicator.YearOnYear;
import vn.thucdia.language.Folding;
import vn.thucdia.period.PeriodType;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;

/**
 * Makes an entry for a name that the catalogue does not have. Its code comes from the name alone, so that two laptops on which the
 * same name was typed apart hold one entry.
 */
public final class NewIndicator {

    private static final Pattern MEASURE = Pattern.compile("^(?<name>.*\\S)\\s*\\((?<measure>[^()]*)\\)\\s*$");
    private static final int INITIALS = 4;

    private NewIndicator() {}

    /**
     * The entry for a name.
     *
     * @param typed the name; a unit of measure may stand behind it in parentheses: {@code Diện tích lúa (ha)}
     * @param measure unit of measure, where it stood elsewhere; else empty
     * @param unit whose level it is reported for
     */
    public static Indicator named(String typed, String measure, @Nullable AdminUnit unit) {
        Matcher behind = MEASURE.matcher(typed.strip());
        boolean both = measure.isBlank() && behind.matches();
        String name = capital(both ? behind.group("name") : typed.strip());
        String in = both ? behind.group("measure").strip() : measure.strip();
        UnitLevel level = unit == null ? null : unit.level();
        Levels levels = Levels.of(level == null ? EnumSet.allOf(UnitLevel.class) : EnumSet.of(level));
        boolean percent = in.startsWith("%");
        String code = code(name);
        return new Indicator(Indicator.idOf(code), code, name, "", null,
                new Measure(in, 2, null, percent ? Accumulation.SHARE : null),
                new ReportingRule(Frequency.of(EnumSet.of(PeriodType.HALF, PeriodType.NINE_MONTHS, PeriodType.YEAR)),
                        levels, YearOnYear.of(percent ? YearOnYear.Form.POINTS : YearOnYear.Form.PERCENT), "Y", ""),
                false, Relations.NONE);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Initials and a short sum of the whole name: {@code DTL-3F2A}. */
    private static String code(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Folding.words(name).split(" ")) {
            if (!word.isEmpty() && initials.length() < INITIALS) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials + "-" + String.format(Locale.ROOT, "%04X", Folding.words(name).hashCode() & 0xFFFF);
    }
}
