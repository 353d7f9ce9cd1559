package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.store.Store;

/**
 * The figures in memory, one {@link FigureColumn} per indicator, read when first asked for and forgotten when a figure of that
 * indicator changes.
 * Three million figures take about 100 MB. Safe for use by several threads.
 */
public final class FigureColumns {

    /** Rows that hold nothing but key and value; the others are kept as records. */
    private static final String PLAIN = "COALESCE(text, qualifier, entered, ranked_by, page, note, operator, upper) IS NULL"
            + " AND out_of IS NULL AND streak IS NULL AND as_of IS NULL AND reported_on IS NULL AND source IS NULL";
    private static final String READ = "SELECT \"id\", unit, period, kind, giver, status, \"value\", derived, "
            + PLAIN + " AS plain FROM figure WHERE <pairs> AND period IS NOT NULL AND kind IS NOT NULL";

    private final Ledger ledger;
    private final Dictionary<Id<AdminUnit>> units = new Dictionary<>();
    private final Dictionary<Period> periods = new Dictionary<>();
    private final Dictionary<FigureColumn.Label> labels = new Dictionary<>();
    private final Map<Id<Indicator>, Held> columns = new HashMap<>();

    /** A column and the version of the store that it was read from. */
    private record Held(FigureColumn column, long version) {}

    private @Nullable Store source;

    public FigureColumns(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The figures of one indicator as they are now. */
    public synchronized FigureColumn of(Id<Indicator> indicator) {
        Store store = ledger.store();
        if (source != store) {
            columns.clear();
            source = store;
        }
        long now = store.version(IndicatorKinds.FIGURE, indicator);
        Held held = columns.get(indicator);
        if (held == null || held.version() != now) {
            held = new Held(store.read(handle -> read(handle, indicator)), now);
            columns.put(indicator, held);
        }
        return held.column();
    }

    /**
     * The sum over all units, by indicator and period: of results, those of one status.
     *
     * @param indicators in which order the sums are wanted
     */
    public Map<Id<Indicator>, Map<Period, BigDecimal>> totals(List<Id<Indicator>> indicators, FigureKind kind,
            @Nullable FigureStatus status) {
        Map<Id<Indicator>, Map<Period, BigDecimal>> totals = HashMap.newHashMap(indicators.size());
        indicators.forEach(indicator -> totals.put(indicator, of(indicator).totals(kind, status)));
        return totals;
    }

    private FigureColumn read(Handle handle, Id<Indicator> indicator) {
        Map<UUID, Figure> whole = new HashMap<>();
        List<UUID> all = FigureCoverage.unitsOfAll(handle);
        if (all.isEmpty()) {
            return new FigureColumn.Filling(indicator, units, periods, labels).column();
        }
        String pairs = FigureCoverage.pairs(all, List.of(indicator.value()));
        handle.createQuery(
                "SELECT * FROM figure WHERE <pairs> AND NOT (" + PLAIN + ")")
                .define("pairs", pairs).mapTo(Figure.class)
                .forEach(figure -> whole.put(figure.id().value(), figure));
        Map<String, Optional<Period>> read = new HashMap<>();
        FigureColumn.Filling filling = new FigureColumn.Filling(indicator, units, periods, labels);
        return handle.createQuery(READ).define("pairs", pairs).scanResultSet((rows, context) -> {
            ResultSet row = rows.get();
            while (row.next()) {
                Optional<Period> period = read.computeIfAbsent(row.getString(3), FigureColumns::period);
                if (period.isPresent()) {
                    add(filling, row, period.get(), whole);
                }
            }
            return filling.column();
        });
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException ofALaterVersion) {
            return Optional.empty();
        }
    }

    private static void add(FigureColumn.Filling filling, ResultSet row, Period period, Map<UUID, Figure> whole)
            throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject(1, UUID.class));
        Id<AdminUnit> unit = new Id<>(Objects.requireNonNull(row.getObject(2, UUID.class)));
        String status = row.getString(6);
        String giver = row.getString(5);
        FigureColumn.Label label = new FigureColumn.Label(FigureKind.valueOf(row.getString(4)),
                giver == null ? "" : giver, status == null ? null : FigureStatus.valueOf(status), row.getBoolean(8));
        String value = row.getString(7);
        filling.add(id, unit, period, label, value == null ? null : new BigDecimal(value), whole.get(id));
    }
}
