package vn.thucdia.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text in one face. Any text may be put in: it is brought into the form that can be printed (see {@link Characters}). A line feed
 * starts a new line of the same kind.
 */
public record Run(String text, boolean bold, boolean italic) {

    public Run {
        text = Characters.printable(text);
    }

    public static Run of(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true);
    }

    /** Room to fill in by hand: so many ellipses, each as wide as one em. */
    public static Run dots(int ellipses) {
        return of("…".repeat(ellipses));
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The runs cut at line feeds: a paragraph is written as so many paragraphs, since a forced line end would be stretched. */
    static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Run run : runs) {
            String[] pieces = run.text.split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!pieces[i].isEmpty()) {
                    lines.getLast().add(new Run(pieces[i], run.bold, run.italic));
                }
            }
        }
        return lines;
    }
}
