package vn.thucdia.narrative;

import java.util.ArrayList;
import java.util.List;

import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;

/** What was said in words instead of a number: quoted, with its source, never read into. */
final class Quotes {

    private final Background background;

    Quotes(Background background) {
        this.background = background;
    }

    List<Sentence> of(Row row, Cell cell, Subject subject) {
        List<Sentence> quotes = new ArrayList<>();
        for (Figure figure : cell.figures()) {
            if (figure.value() == null && !figure.text().isBlank()
                    && figure.kind() != FigureKind.TERM_TARGET && figure.kind() != FigureKind.PLAN) {
                Draft draft = subject.begin(cell.period()).words(": ").label("“" + figure.text().strip() + "”");
                String source = background.source(figure);
                if (!source.isBlank()) {
                    draft.words(" (theo ").label(source).words(")");
                }
                quotes.add(draft.end(Sentence.Kind.QUOTE, cell.period()));
            }
        }
        return quotes;
    }
}
