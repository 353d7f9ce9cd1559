package vn.thucdia.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.CutOff;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;

/** The days on which periods are closed: by the indicator's own rule, else by the general one, else not at all. */
public record CutOffs(List<CutOff> rules) {

    public CutOffs {
        rules = List.copyOf(rules);
    }

    public static CutOffs none() {
        return new CutOffs(List.of());
    }

    /** The rule for a period of an indicator. */
    public Optional<CutOff> rule(Indicator indicator, Period period) {
        return rule(indicator.id(), period).or(() -> rule((Id<Indicator>) null, period));
    }

    private Optional<CutOff> rule(@Nullable Id<Indicator> indicator, Period period) {
        for (CutOff rule : rules) {
            if (rule.type() == period.type() && Objects.equals(rule.indicator(), indicator)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The last day that is counted; empty when no rule says so. */
    public Optional<LocalDate> day(Indicator indicator, Period period) {
        Months months = Months.of(period);
        return months == null
                ? Optional.empty()
                : rule(indicator, period).map(rule -> rule.dayIn(months.year(), months.last()));
    }

    /**
     * How firm a result is. One that was reported as actual before the period was closed is an estimate, unless it says up to which
     * day it counts.
     */
    @Nullable
    FigureStatus status(Indicator indicator, Figure figure) {
        LocalDate reported = figure.reportedOn();
        boolean early = figure.status() == FigureStatus.ACTUAL && figure.asOf() == null && reported != null
                && figure.period() != null
                && day(indicator, figure.period()).filter(reported::isBefore).isPresent();
        return early ? FigureStatus.ESTIMATE : figure.status();
    }
}
