package vn.thucdia.spreadsheet;

import java.util.Locale;

/** What the number format of a cell makes of its number. */
enum NumberStyle {
    PLAIN, PERCENT, DAY,
    /** Month and year only. */
    MONTH;

    /** Reads a format such as {@code #,##0.0%} or {@code [$-42A]dd/mm/yyyy}; what is quoted or in brackets says nothing. */
    static NumberStyle of(String format) {
        String signs = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT);
        if (signs.equals("general")) {
            return PLAIN;
        }
        if (signs.contains("%")) {
            return PERCENT;
        }
        boolean year = signs.contains("y");
        boolean month = signs.contains("m");
        if (signs.contains("d") && (month || year)) {
            return DAY;
        }
        return month && year ? MONTH : PLAIN;
    }

    boolean isDate() {
        return this == DAY || this == MONTH;
    }
}
