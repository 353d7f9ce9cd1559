package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width. */
record TextWrap(Ruler ruler, double size, boolean bold) {

    private static final String MORE = "…";

    /** At most {@code most} lines, none wider than {@code width} as long as a single letter fits; what is left over ends in "…". */
    List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.isEmpty()) {
                line.append(word);
            } else if (fits(line + " " + word, width)) {
                line.append(' ').append(word);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(rest);
        }
        return lines.stream().map(each -> cut(each, width)).toList();
    }

    private boolean fits(String text, double width) {
        return ruler.width(text, size, bold) <= width;
    }

    private String cut(String text, double width) {
        String left = text;
        while (!fits(left, width) && left.length() > 1) {
            String shorter = left.endsWith(MORE)
                    ? left.substring(0, left.length() - 2)
                    : left.substring(0, left.length() - 1);
            left = shorter.stripTrailing() + MORE;
            if (left.length() <= 2) {
                break;
            }
        }
        return left;
    }
}
