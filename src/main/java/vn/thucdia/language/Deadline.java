package vn.thucdia.language;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A deadline as it was typed behind the sign {@code !}.
 *
 * @param end where its words end in the text
 * @param words as typed ({@code hết tháng 12}); empty when they are a plain date, which needs no working out
 * @param date the day it means; {@code null} when no calendar has that day
 * @param problem what the person should be told: no such day, or a day before the one it is counted from
 * @param near the day nearest to one that no calendar has
 */
public record Deadline(int end, String words, @Nullable LocalDate date, @Nullable Problem problem,
        @Nullable LocalDate near) {

    /**
     * Reads the longest deadline that begins at {@code from}: {@code 30/6} (the next such day), {@code trước 30/6},
     * {@code hết tháng 12}, {@code quý III/2026}, {@code đầu tháng 1/2027}, {@code cuối năm}, {@code thứ sáu}, {@code 15 ngày},
     * {@code 2 ngày làm việc}, {@code mai} …, and the same in English. The first day of a count is not counted, and beginning, middle
     * and end of a month or year are those of the Civil Code (articles 146–148). Working days are Monday to Friday.
     *
     * @param day from which it is counted: that of the visit
     * @return empty when no deadline begins there
     */
    public static Optional<Deadline> at(String text, int from, LocalDate day) {
        return new DeadlineReader(day).at(text, from);
    }

    /**
     * The day that the text of a field means.
     *
     * @throws Problem when it means none
     */
    public static LocalDate read(String text, LocalDate day) {
        String typed = text.strip();
        Deadline found = at(typed, 0, day).filter(each -> each.end() == typed.length()).orElse(null);
        LocalDate date = found == null ? null : found.date();
        if (date != null) {
            return date;
        }
        Problem problem = found == null ? null : found.problem();
        throw problem == null ? new Problem("problem.date.unread", Text.shorten(typed, 40)) : problem;
    }
}
