package vn.thucdia.language;

import java.time.LocalTime;

/** What a person meant by the text of a time field. */
public sealed interface TimeInput {

    /** Nothing typed: no time. */
    record Empty() implements TimeInput {}

    record Read(LocalTime time) implements TimeInput {}

    /** Not a time of day. */
    record Wrong(Problem problem) implements TimeInput {}

    /**
     * Reads {@code 14:30}, {@code 14h30}, {@code 14 giờ 30 phút}, {@code 14g}, {@code 1430}, {@code 2h chiều},
     * {@code 2h rưỡi chiều}, {@code 8 giờ sáng}, {@code 2:30 pm}, accents optional.
     */
    static TimeInput read(String text) {
        return TimeReader.read(text);
    }
}
