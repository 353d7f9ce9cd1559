package vn.thucdia.ui.indicator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * One line on where a number comes from.
 *
 * @param code of the record the words end with, or empty
 * @param record what a click on the code leads to
 */
record WhyLine(Sign sign, String text, String code, @Nullable Id<?> record) {

    /** What kind of line it is. */
    enum Sign {
        SOURCE, TREND, NOTE, WARNING
    }

    static WhyLine of(Sign sign, String text) {
        return new WhyLine(sign, text, "", null);
    }
}
