package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** The figures of one indicator in arrays, sorted by unit and period. Never changes. */
public final class FigureColumn {

    private static final int MOST_DIGITS = 18;
    private static final byte NO_VALUE = -1;

    /** What figures of one unit and period differ by. */
    record Label(FigureKind kind, String giver, @Nullable FigureStatus status, boolean derived) {}

    private final Id<Indicator> indicator;
    private final Dictionary<Id<AdminUnit>> units;
    private final Dictionary<Period> periods;
    private final Dictionary<Label> labels;
    /** Unit in the upper half, period in the lower. */
    private final long[] places;
    private final long[] ids;
    private final short[] labelOf;
    private final byte[] scales;
    private final long[] values;
    /** Figures that hold more than the arrays, by id. */
    private final Map<UUID, Figure> whole;

    private FigureColumn(Filling from, long[] order) {
        this.indicator = from.indicator;
        this.units = from.units;
        this.periods = from.periods;
        this.labels = from.labels;
        this.whole = from.whole;
        int size = from.size;
        places = new long[size];
        ids = new long[size * 2];
        labelOf = new short[size];
        scales = new byte[size];
        values = new long[size];
        for (int i = 0; i < size; i++) {
            int row = (int) order[i];
            places[i] = from.places[row];
            ids[i * 2] = from.ids[row * 2];
            ids[i * 2 + 1] = from.ids[row * 2 + 1];
            labelOf[i] = from.labelOf[row];
            scales[i] = from.scales[row];
            values[i] = from.values[row];
        }
    }

    /** How many figures there are. */
    public int size() {
        return places.length;
    }

    /** All figures of exactly this unit and period, in the order of their ids. */
    public List<Figure> at(Id<AdminUnit> unit, Period period) {
        int u = units.find(unit);
        int p = periods.find(period);
        return u < 0 || p < 0 ? List.of() : between(place(u, p), place(u, p), null);
    }

    /** The figures of a unit of one kind, in all periods. */
    public List<Figure> of(Id<AdminUnit> unit, FigureKind kind) {
        int u = units.find(unit);
        return u < 0 ? List.of() : between(place(u, 0), place(u, Integer.MAX_VALUE), kind);
    }

    private static long place(int unit, int period) {
        return (long) unit << 32 | period;
    }

    private List<Figure> between(long first, long last, @Nullable FigureKind kind) {
        int from = Arrays.binarySearch(places, first);
        from = from < 0 ? -from - 1 : from;
        while (from > 0 && places[from - 1] == first) {
            from--;
        }
        List<Figure> figures = new ArrayList<>(2);
        for (int i = from; i < places.length && places[i] <= last; i++) {
            if (kind == null || labels.thing(labelOf[i]).kind() == kind) {
                figures.add(figure(i));
            }
        }
        if (figures.size() > 1) {
            figures.sort(Comparator.comparing(Figure::id));
        }
        return figures;
    }

    private Figure figure(int i) {
        UUID id = new UUID(ids[i * 2], ids[i * 2 + 1]);
        Figure all = whole.get(id);
        if (all != null) {
            return all;
        }
        Label label = labels.thing(labelOf[i]);
        BigDecimal value = scales[i] == NO_VALUE ? null : BigDecimal.valueOf(values[i], scales[i]);
        return bare(new Id<>(id), indicator, units.thing((int) (places[i] >> 32)), periods.thing((int) places[i]),
                label,
                value);
    }

    private static Figure bare(Id<Figure> id, Id<Indicator> indicator, Id<AdminUnit> unit, Period period, Label label,
            @Nullable BigDecimal value) {
        return new Figure(id, new FigureKey(indicator, unit, period, label.kind(), label.giver(), label.status()),
                new FigureValue(value, "", null, "", label.derived()), Ranking.NONE, Provenance.NONE, Target.NONE);
    }

    /** The sum over all units, by period; a period in which nothing is known has none. */
    Map<Period, BigDecimal> totals(FigureKind kind, @Nullable FigureStatus status) {
        boolean[] wanted = new boolean[labels.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = labels.thing(i).kind() == kind && labels.thing(i).status() == status;
        }
        Sums sums = new Sums(periods.size());
        for (int i = 0; i < places.length; i++) {
            if (wanted[labelOf[i]]) {
                int period = (int) places[i];
                if (scales[i] != NO_VALUE) {
                    sums.add(period, values[i], scales[i]);
                } else {
                    Figure all = whole.get(new UUID(ids[i * 2], ids[i * 2 + 1]));
                    if (all != null && all.value() != null) {
                        sums.add(period, all.value());
                    }
                }
            }
        }
        return sums.by(periods);
    }

    /** Takes figures in any order. */
    static final class Filling {

        private final Id<Indicator> indicator;
        private final Dictionary<Id<AdminUnit>> units;
        private final Dictionary<Period> periods;
        private final Dictionary<Label> labels;
        private final Map<UUID, Figure> whole = new HashMap<>();
        private int size;
        private long[] places = new long[64];
        private long[] ids = new long[128];
        private short[] labelOf = new short[64];
        private byte[] scales = new byte[64];
        private long[] values = new long[64];

        Filling(Id<Indicator> indicator, Dictionary<Id<AdminUnit>> units, Dictionary<Period> periods,
                Dictionary<Label> labels) {
            this.indicator = indicator;
            this.units = units;
            this.periods = periods;
            this.labels = labels;
        }

        /** @param all the figure itself, when it holds more than the rest says */
        void add(UUID id, Id<AdminUnit> unit, Period period, Label label, @Nullable BigDecimal value,
                @Nullable Figure all) {
            grow();
            places[size] = place(units.number(unit), periods.number(period));
            ids[size * 2] = id.getMostSignificantBits();
            ids[size * 2 + 1] = id.getLeastSignificantBits();
            labelOf[size] = (short) labels.number(label);
            boolean fits = value != null && value.precision() <= MOST_DIGITS && value.scale() >= 0
                    && value.scale() <= MOST_DIGITS;
            scales[size] = value != null && fits ? (byte) value.scale() : NO_VALUE;
            values[size] = value != null && fits ? value.unscaledValue().longValue() : 0;
            if (all != null) {
                whole.put(id, all);
            } else if (value != null && !fits) {
                whole.put(id, bare(new Id<>(id), indicator, unit, period, label, value));
            }
            size++;
        }

        private void grow() {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                ids = Arrays.copyOf(ids, size * 4);
                labelOf = Arrays.copyOf(labelOf, size * 2);
                scales = Arrays.copyOf(scales, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
        }

        FigureColumn column() {
            List<Integer> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                rows.add(i);
            }
            rows.sort(Comparator.comparingLong(row -> places[row]));
            return new FigureColumn(this, rows.stream().mapToLong(Integer::longValue).toArray());
        }
    }
}
