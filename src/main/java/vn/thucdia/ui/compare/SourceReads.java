package vn.thucdia.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Code.Series;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/** Finds the records of visits that results were taken from. Slow; for one reading, which numbers the records of a visit once. */
final class SourceReads {

    /** More codes in a cell than these say nothing any more. */
    private static final int MOST = 3;

    private final Visits visits;
    private final Map<Id<Visit>, Map<Id<?>, Code>> codes = new HashMap<>();

    SourceReads(Visits visits) {
        this.visits = visits;
    }

    /** The sources of the results of a row, those of the last period first. */
    List<SourceTag> of(Row row) {
        return row.cells().reversed().stream()
                .flatMap(cell -> cell.result() instanceof Amount.Known known
                        ? known.figures().stream().map(Figure::source).filter(Objects::nonNull)
                        : java.util.stream.Stream.empty())
                .distinct().limit(MOST).map(source -> tag(Objects.requireNonNull(source).value()))
                .filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private @Nullable SourceTag tag(UUID source) {
        Id<Statement> said = new Id<>(source);
        Id<Observation> seen = new Id<>(source);
        Id<Dossier> paper = new Id<>(source);
        return visits.statement(said).map(found -> tag(said, found.visit()))
                .or(() -> visits.observation(seen).map(found -> tag(seen, found.visit())))
                .or(() -> visits.dossier(paper).map(found -> tag(paper, found.visit()))).orElse(null);
    }

    private @Nullable SourceTag tag(Id<?> record, @Nullable Id<Visit> visit) {
        Code code = visit == null ? null : codes.computeIfAbsent(visit, this::codes).get(record);
        return visit == null || code == null ? null : new SourceTag(code.toString(), record, visit);
    }

    private Map<Id<?>, Code> codes(Id<Visit> visit) {
        Map<Id<?>, Code> all = new HashMap<>();
        all.putAll(codes(Series.SESSION, visits.statements(visit), Statement::id, Statement::number));
        all.putAll(codes(Series.SITE, visits.observations(visit), Observation::id, Observation::number));
        all.putAll(codes(Series.DOSSIER, visits.dossiers(visit), Dossier::id, Dossier::number));
        return all;
    }

    private static <R> Map<Id<?>, Code> codes(Series series, List<R> records, Function<R, Id<R>> id,
            ToIntFunction<R> number) {
        return Code.of(series, records.stream()
                .map(record -> new Code.Numbered(id.apply(record), number.applyAsInt(record))).toList());
    }
}
