package vn.thucdia.language;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the text of a time field; the shapes it knows are listed at {@link TimeInput#read}. */
final class TimeReader {

    private static final int LONGEST = 40;
    private static final Pattern TIME = Pattern.compile("(?:(?<hh>[0-9]{1,2})(?<mm>[0-9]{2})"
            + "|(?<hour>[0-9]{1,2})(?: ?[:.] ?(?<after>[0-9]{2})"
            + "| ?(?:gio|g|h)(?: ?(?<spoken>[0-9]{1,2})(?: ?(?:phut|p))?|(?<half> ?ruoi))?)?)"
            + "(?: ?(?<part>sang|trua|chieu|toi|dem|am|pm))?");

    private TimeReader() {}

    static TimeInput read(String text) {
        if (text.isBlank()) {
            return new TimeInput.Empty();
        }
        Matcher typed = TIME.matcher(text.length() > LONGEST ? "" : Folding.key(text));
        if (typed.matches()) {
            int hour = hour(first(typed, "hour", "hh"), typed.group("part"));
            int minute = typed.group("half") != null ? 30 : first(typed, "after", "spoken", "mm");
            if (hour >= 0 && hour <= 23 && minute <= 59) {
                return new TimeInput.Read(LocalTime.of(hour, minute));
            }
        }
        return new TimeInput.Wrong(new Problem("problem.time.unread", Text.shorten(text, LONGEST)));
    }

    /** The hour of 24; -1 when hour and part of the day contradict each other ("13h sáng"). */
    private static int hour(int typed, @Nullable String part) {
        return switch (part) {
            case null -> typed;
            case "sang" -> typed <= 11 ? typed : -1;
            case "am" -> typed <= 12 ? typed % 12 : -1;
            case "trua" -> typed >= 10 && typed <= 14 ? typed : typed == 1 || typed == 2 ? typed + 12 : -1;
            case "dem" -> typed == 12 ? 0 : typed >= 5 && typed < 12 ? typed + 12 : typed;
            case "toi" -> typed == 12 ? 0 : typed < 12 ? typed + 12 : typed;
            default -> typed < 12 ? typed + 12 : typed;
        };
    }

    /** The first of the groups that was typed; 0 when none was. */
    private static int first(Matcher typed, String... groups) {
        for (String group : groups) {
            if (typed.group(group) != null) {
                return Integer.parseInt(typed.group(group));
            }
        }
        return 0;
    }
}
