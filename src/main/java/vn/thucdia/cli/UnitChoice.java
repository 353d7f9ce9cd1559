package vn.thucdia.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Territory;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;
import vn.thucdia.place.AdminUnit;

/** Finds the unit that somebody means: {@code 110}, or {@code 03595@2023-06-13} as codes are reused. */
final class UnitChoice {

    private static final int QUOTED = 40;

    private UnitChoice() {}

    /** The unit that had the code on the day, without a day the latest; a {@link Problem} when there is none. */
    static AdminUnit of(Territory territory, String wanted) {
        int at = wanted.indexOf('@');
        String code = at < 0 ? wanted : wanted.substring(0, at);
        LocalDate day = at < 0 ? null : day(wanted, wanted.substring(at + 1));
        return territory.unit(code, day)
                .orElseThrow(() -> new Problem("cli.unit.unknown", Text.shorten(wanted, QUOTED)));
    }

    private static @Nullable LocalDate day(String wanted, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Problem(e, "cli.unit.day", Text.shorten(wanted, QUOTED));
        }
    }
}
