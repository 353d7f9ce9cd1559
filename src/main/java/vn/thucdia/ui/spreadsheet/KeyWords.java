package vn.thucdia.ui.spreadsheet;

import java.util.List;

import vn.thucdia.language.Language;
import vn.thucdia.language.Text;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodReader;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.UnitNames;

/** Units and periods of an import in words: a mapping keeps codes such as "110" and "2023-H1", which say nothing to people. */
record KeyWords(Language language, List<AdminUnit> units) {

    /** The name of a unit of this code; with the code where several bore it in turn. */
    String unit(String code) {
        List<String> names = new UnitNames(units).everNamed(code).stream().map(AdminUnit::fullName).distinct().toList();
        return switch (names.size()) {
            case 0 -> code;
            case 1 -> names.getFirst();
            default -> code + " · " + String.join(", ", names);
        };
    }

    /** A period in words; what is no period stays as it is. */
    String period(String key) {
        try {
            return key.isEmpty() ? "" : Text.capitalised(Period.parse(key).in(language));
        } catch (IllegalArgumentException e) {
            return key;
        }
    }

    /** The key of a period that was typed; what cannot be read stays, to be refused in words. */
    String key(String typed) {
        return PeriodReader.read(typed).map(Period::toString).orElse(typed);
    }
}
