package vn.thucdia.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Amount.Missing;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Reason;
import vn.thucdia.narrative.Sentence.Kind;
import vn.thucdia.period.Period;

/**
 * Tells in sentences what a comparison says. The last period of each row is told; the ones before it are what it is held against.
 * The unit is named when there are several, the period when there are several or when it is no part of a year that a heading says.
 */
public final class Narrator {

    private final Background background;

    public Narrator(Background background) {
        this.background = background;
    }

    /** The sentences of every row, in the order of the rows. */
    public List<Sentence> of(ComparisonTable table) {
        boolean severalUnits = table.query().units().size() > 1;
        boolean severalPeriods = table.query().periods().size() > 1;
        List<Sentence> sentences = new ArrayList<>();
        for (Row row : table.rows()) {
            sentences.addAll(of(row, severalUnits, severalPeriods));
        }
        return sentences;
    }

    /** The sentences of one row. */
    public List<Sentence> of(Row row, boolean unitNamed, boolean periodNamed) {
        if (row.cells().isEmpty()) {
            return List.of();
        }
        Cell cell = row.cells().getLast();
        Subject subject = new Subject(row, unitNamed, periodNamed);
        List<Sentence> sentences = new ArrayList<>();
        List<Sentence> quotes = new Quotes(background).of(row, cell, subject);
        Optional<Sentence> main = main(row, cell, subject);
        if (main.isPresent()) {
            sentences.add(main.get());
        } else if (quotes.isEmpty()) {
            sentences.add(nothing(cell, subject));
        }
        sentences.addAll(quotes);
        new Targets().of(row, cell).ifPresent(sentences::add);
        sentences.addAll(new Notes(background).of(row, cell));
        new PaceSentence(background).of(row, cell).ifPresent(sentences::add);
        new EarlierPeriods().of(row).ifPresent(sentences::add);
        return sentences;
    }

    /** Result, plan and change; empty when none is known. */
    private static Optional<Sentence> main(Row row, Cell cell, Subject subject) {
        if (cell.period() instanceof Period.Term && !cell.result().known()) {
            return Optional.empty();
        }
        Draft draft = subject.begin(cell.period());
        boolean said = false;
        if (cell.result() instanceof Known result) {
            new ResultClause(draft, row).write(cell, result);
            said = true;
        }
        if (!(cell.period() instanceof Period.Term)) {
            said |= new PlanClause(draft, row).write(cell, said ? ", " : " ");
        }
        String before = said
                ? ", "
                : cell.change().difference() instanceof Known known && known.estimate()
                        ? " ước "
                        : " ";
        said |= new ChangeClause(draft, row).write(cell, before);
        return said ? Optional.of(draft.end(Kind.RESULT, cell.period())) : Optional.empty();
    }

    /** "chưa có số liệu", or why the number cannot be put together; with the plan that is known all the same. */
    private static Sentence nothing(Cell cell, Subject subject) {
        Draft draft = subject.begin(cell.period());
        Reason reason = cell.result() instanceof Missing(Reason why) ? why : Reason.NO_FIGURE;
        if (Phrases.worthSaying(reason)) {
            draft.words(" chưa tổng hợp được: " + Phrases.reason(reason));
        } else {
            draft.words(reason == Reason.ONLY_TEXT ? " " + Phrases.reason(reason) : " chưa có số liệu");
        }
        if (cell.plan() instanceof Known plan && PlanClause.given(plan) && !(cell.period() instanceof Period.Term)) {
            draft.words("; kế hoạch" + (PlanClause.ofTheYear(cell) ? " năm là " : " là ")).measured(plan);
        }
        return draft.end(Kind.RESULT, cell.period());
    }
}
