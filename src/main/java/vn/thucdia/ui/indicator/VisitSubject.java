package vn.thucdia.ui.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.Change;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.minutes.VisitSnapshot.IndicatorLine;
import vn.thucdia.period.Period;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitIndicator;

/** The indicators of a visit: rows are recorded with it, figures with its unit. */
record VisitSubject(AppContext app, Id<Visit> visit, Language language, LocalDate today) implements Subject {

    @Override
    public Content read() {
        VisitSnapshot read = app.snapshots().of(visit, today);
        List<GridRow.Line> lines = new ArrayList<>();
        for (IndicatorLine line : read.indicators()) {
            Indicator indicator = line.indicator();
            if (indicator != null) {
                String name = line.row().label().isEmpty() ? indicator.name(language) : line.row().label();
                lines.add(new GridRow.Line(line.row(), indicator, name, line.period(), read.visit().period(),
                        line.figures(), line.reading(),
                        read.code(line.row().source()).map(Object::toString).orElse("")));
            }
        }
        return new Content(lines, app.figures().catalogue(), read.sectors(), read.unit(), read.visit().period(), read);
    }

    @Override
    public CellEdit.Place place(Id<Indicator> id) {
        Visit recorded = app.visits().require(visit);
        Optional<VisitIndicator> row = app.visits().indicators(visit).stream()
                .filter(each -> id.equals(each.indicator())).findFirst();
        Period period = row.map(VisitIndicator::period).orElse(recorded.period());
        if (period == null || recorded.unit() == null) {
            throw new Problem("problem.figure.noperiod");
        }
        return new CellEdit.Place(app.figures().indicator(id).orElseThrow(), recorded.unit(), period,
                app.figures().of(id, recorded.unit()), row.map(VisitIndicator::source).orElse(null), recorded.date());
    }

    @Override
    public Id<VisitIndicator> row(Id<Indicator> indicator) {
        return VisitIndicator.idOf(visit, indicator);
    }

    @Override
    public List<Change> adding(List<Id<Indicator>> indicators) {
        return app.visits().addingIndicators(visit, indicators);
    }
}
