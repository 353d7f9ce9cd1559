package vn.thucdia.ui.gallery;

import java.util.List;
import java.util.regex.Pattern;

import vn.thucdia.ui.gallery.Finding.Rule;

/**
 * What the measures find and what is right all the same. Every line says why; a line that covers nothing any more is to be taken out.
 *
 * @param state names of states, a pattern
 * @param words of the finding or where it stands, a pattern
 */
record Accepted(String state, Rule rule, String words, String reason) {

    private static final List<Accepted> ALL = List.of(
            new Accepted("components", Rule.SHORTENED, "", "the sheet of specimens is drawn for 1366 pixels"),
            new Accepted("components", Rule.CUT, "", "the sheet of specimens is drawn for 1366 pixels"),
            new Accepted("components", Rule.UNEXPLAINED, "Xác nhận xong",
                    "a specimen of a greyed button, without anything behind it"),
            new Accepted("indicators-rank", Rule.CUT, "beyond #printed",
                    "words of a print have any length; the tooltip has all of them"),
            new Accepted("import", Rule.CUT, "beyond .label",
                    "the sheet is wider than the window and scrolls sideways with its heads"),
            new Accepted("field-long", Rule.BROKEN, "Nghiêng nghiêng", "the text has a word longer than any line"));

    static boolean covers(String state, Finding finding) {
        return ALL.stream().anyMatch(each -> each.rule == finding.rule() && Pattern.matches(each.state, state)
                && Pattern.compile(each.words).matcher(finding.words() + " " + finding.detail()).find());
    }
}
