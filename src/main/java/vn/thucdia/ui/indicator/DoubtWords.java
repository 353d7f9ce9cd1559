package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.Locale;

import vn.thucdia.indicator.input.CellInput;
import vn.thucdia.indicator.plausibility.PasteWarning;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Problem;

/** Asks about a number that looks strange: keep it, or drop it and leave what stood there. */
record DoubtWords(Formats formats) {

    Problem problem(PasteWarning doubt) {
        String key = "problem.figure.doubt." + doubt.kind().name().toLowerCase(Locale.ROOT);
        String value = formats.number(doubt.value());
        return doubt.other() == null ? new Problem(key, value) : new Problem(key, value, formats.number(doubt.other()));
    }

    List<CellInput.Choice> choices(PasteWarning doubt, CellInput.Take meaning) {
        return List.of(new CellInput.Choice("indicator.choice.keep", List.of(doubt.value()), meaning),
                new CellInput.Choice("indicator.choice.drop", List.of(), new CellInput.Take(List.of())));
    }
}
