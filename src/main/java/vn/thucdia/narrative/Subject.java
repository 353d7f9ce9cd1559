package vn.thucdia.narrative;

import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.period.Period;

/** What a sentence begins with: "Sản lượng chè búp tươi của huyện Than Uyên 6 tháng đầu năm 2023". */
record Subject(Row row, boolean unitNamed, boolean periodNamed) {

    private static final String YEAR = "năm";

    Draft begin(Period period) {
        Draft draft = new Draft(row).label(row.indicator().nameVi());
        if (unitNamed) {
            draft.words(" của ").label(row.unit().inSentence());
        }
        if (periodNamed || !withinYear(period)) {
            String when = period.inVietnamese();
            // "Mức giảm tỷ lệ hộ nghèo trong năm" ends with the word that "năm 2023" begins with.
            boolean again = !unitNamed && row.indicator().nameVi().endsWith(" " + YEAR) && when.startsWith(YEAR + " ");
            draft.words(" ").label(again ? when.substring(YEAR.length() + 1) : when);
        }
        return draft;
    }

    /** Periods of a report, which its heading says. The year of a plan or an index is said with the number. */
    private static boolean withinYear(Period period) {
        return switch (period) {
            case Period.Half _,Period.Quarter _,Period.Month _,Period.NineMonths _,Period.YearToDate _ -> true;
            case Period.Year _,Period.IndexYear _,Period.AsOf _,Period.Range _,Period.Season _,Period.Term _ ->
                false;
        };
    }
}
