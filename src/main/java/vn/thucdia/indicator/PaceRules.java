package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;

/** The office's thresholds for plans at risk. */
public final class PaceRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(200);
    private static final int MOST_YEARS = 10;

    private final Ledger ledger;
    private final Repository<PaceRule> rules;

    public PaceRules(Ledger ledger) {
        this.ledger = ledger;
        this.rules = new Repository<>(ledger, IndicatorKinds.PACE_RULE);
    }

    /** What the office has set; nothing in a new folder. */
    public List<PaceRule> recorded() {
        return rules.list("\"id\"");
    }

    /** What holds for an indicator. */
    public PaceRule of(Id<Indicator> indicator) {
        return PaceRule.of(indicator, recorded());
    }

    /** Sets a rule as one action; {@link Problem} when its percentages contradict each other or it has no source. */
    public void set(PaceRule rule) {
        if (rule.hard().signum() < 0 || rule.onTrack().compareTo(rule.hard()) < 0
                || rule.onTrack().compareTo(MOST) > 0) {
            throw new Problem("problem.pace.percentages");
        }
        if (rule.years() < 0 || rule.years() > MOST_YEARS) {
            throw new Problem("problem.pace.years", MOST_YEARS);
        }
        if (rule.source().isBlank()) {
            throw new Problem("problem.pace.source");
        }
        Optional<PaceRule> present = rules.find(rule.id());
        List<Change> changes = new ArrayList<>();
        if (present.isPresent()) {
            changes.addAll(Change.edit(IndicatorKinds.PACE_RULE, present.get(), rule));
        } else {
            changes.addAll(Change.create(IndicatorKinds.PACE_RULE, rule));
            // The id is the natural key, so a rule that was taken away comes back as itself.
            changes.add(Change.restore(IndicatorKinds.PACE_RULE, rule.id()));
        }
        ledger.commit("indicator.pace", changes);
    }

    /** Goes back to what holds without a rule of one's own; {@code null} for the general rule. */
    public void reset(@Nullable Id<Indicator> indicator) {
        if (rules.find(PaceRule.idOf(indicator)).isPresent()) {
            rules.delete("indicator.pace.clear", PaceRule.idOf(indicator));
        }
    }
}
