package vn.thucdia.ui.minutes;

import java.util.List;

import vn.thucdia.document.Source;

/** The codes of several records in the room of one. */
final class Codes {

    private static final String DOT = "·";

    private Codes() {}

    /** The sources that have a code to show. */
    static List<Source> coded(List<Source> sources) {
        return sources.stream().filter(source -> !source.label().isBlank()).toList();
    }

    /** One code as it is, neighbours of one series as {@code TĐ·1–2}, others as the first and how many more: {@code KL·1 +1}. */
    static String brief(List<Source> coded) {
        if (coded.isEmpty()) {
            return "";
        }
        String first = coded.getFirst().label();
        String last = coded.getLast().label();
        if (coded.size() == 1) {
            return first;
        }
        String series = first.substring(0, first.indexOf(DOT) + 1);
        boolean range = !series.isEmpty() && coded.stream().allMatch(source -> source.label().startsWith(series));
        return range ? first + "–" + last.substring(series.length()) : first + " +" + (coded.size() - 1);
    }
}
