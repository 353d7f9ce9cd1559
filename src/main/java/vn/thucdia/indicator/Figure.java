package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** One figure of one indicator, unit and period. The id comes from its key, so two laptops that type the same cell meet. */
public record Figure(Id<Figure> id, FigureKey key, FigureValue said, Ranking ranking, Provenance provenance,
        Target target) {

    /** The id of a figure's natural key. Plans differ by giver, results by status. */
    public static Id<Figure> idOf(Id<Indicator> indicator, Id<AdminUnit> unit, Period period, FigureKind kind,
            String giver, @Nullable FigureStatus status) {
        return Ids.natural("figure", indicator.toString(), unit.toString(), period.toString(), kind.name(), giver,
                status == null ? "" : status.name());
    }

    /** A bare figure with its key and value; the rest is added with {@code with…}. */
    public static Figure of(Id<Indicator> indicator, Id<AdminUnit> unit, Period period, FigureKind kind,
            @Nullable FigureStatus status, @Nullable BigDecimal value) {
        return new Figure(idOf(indicator, unit, period, kind, "", status),
                new FigureKey(indicator, unit, period, kind, "", status), FigureValue.of(value), Ranking.NONE,
                Provenance.NONE, Target.NONE);
    }

    public @Nullable Id<Indicator> indicator() {
        return key.indicator();
    }

    public @Nullable Id<AdminUnit> unit() {
        return key.unit();
    }

    public @Nullable Period period() {
        return key.period();
    }

    public @Nullable FigureKind kind() {
        return key.kind();
    }

    public String giver() {
        return key.giver();
    }

    public @Nullable FigureStatus status() {
        return key.status();
    }

    public @Nullable BigDecimal value() {
        return said.value();
    }

    public String text() {
        return said.text();
    }

    public @Nullable Qualifier qualifier() {
        return said.qualifier();
    }

    public String entered() {
        return said.entered();
    }

    public boolean derived() {
        return said.derived();
    }

    public @Nullable Integer outOf() {
        return ranking.outOf();
    }

    public @Nullable Integer streak() {
        return ranking.streak();
    }

    public String rankedBy() {
        return ranking.rankedBy();
    }

    public @Nullable LocalDate asOf() {
        return provenance.asOf();
    }

    public @Nullable LocalDate reportedOn() {
        return provenance.reportedOn();
    }

    public @Nullable Id<?> source() {
        return provenance.source();
    }

    public String page() {
        return provenance.page();
    }

    public String note() {
        return provenance.note();
    }

    public @Nullable TargetOperator operator() {
        return target.operator();
    }

    public @Nullable BigDecimal upper() {
        return target.upper();
    }

    public Figure withSource(@Nullable Id<?> source) {
        return with(said, new Provenance(asOf(), reportedOn(), source, page(), note()));
    }

    public Figure withValue(@Nullable BigDecimal value, @Nullable Qualifier qualifier, String entered,
            boolean derived) {
        return with(new FigureValue(value, text(), qualifier, entered, derived), provenance);
    }

    public Figure withText(String text, String note, String page) {
        return with(new FigureValue(value(), text, qualifier(), entered(), derived()),
                new Provenance(asOf(), reportedOn(), source(), page, note));
    }

    public Figure withDates(@Nullable LocalDate asOf, @Nullable LocalDate reportedOn) {
        return with(said, new Provenance(asOf, reportedOn, source(), page(), note()));
    }

    private Figure with(FigureValue nowSaid, Provenance from) {
        return new Figure(id, key, nowSaid, ranking, from, target);
    }

    public Figure withRank(@Nullable Integer outOf, @Nullable Integer streak, String rankedBy) {
        return new Figure(id, key, said, new Ranking(outOf, streak, rankedBy), provenance, target);
    }

    public Figure withTarget(@Nullable TargetOperator operator, @Nullable BigDecimal upper) {
        return new Figure(id, key, said, ranking, provenance, new Target(operator, upper));
    }

    /** The same figure with another status; as the status is part of the key, under another id. */
    public Figure withStatus(@Nullable FigureStatus status) {
        return keyed(new FigureKey(indicator(), unit(), period(), kind(), giver(), status));
    }

    /** The same figure for another period, under another id. */
    public Figure withPeriod(@Nullable Period period) {
        return keyed(new FigureKey(indicator(), unit(), period, kind(), giver(), status()));
    }

    /** The same plan as given by somebody; as the giver is part of the key, under another id. */
    public Figure withGiver(String giver) {
        return keyed(new FigureKey(indicator(), unit(), period(), kind(), giver, status()));
    }

    private Figure keyed(FigureKey now) {
        return now.equals(key) ? this : new Figure(now.id().orElse(id), now, said, ranking, provenance, target);
    }
}
