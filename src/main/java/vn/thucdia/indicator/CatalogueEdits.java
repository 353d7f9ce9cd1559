package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.input.UnitScale;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;

/**
 * The catalogue as the office edits it. Entries are retired, never deleted; of two that are the same one is merged into the other
 * and keeps its figures and its history. Every method is one action.
 */
public final class CatalogueEdits {

    private final Ledger ledger;
    private final Repository<Indicator> indicators;
    private final Repository<CutOff> cutOffs;

    public CatalogueEdits(Ledger ledger) {
        this.ledger = ledger;
        this.indicators = new Repository<>(ledger, IndicatorKinds.INDICATOR);
        this.cutOffs = new Repository<>(ledger, IndicatorKinds.CUT_OFF);
    }

    /** Adds an entry. Its code is the key for good; {@link Problem} when it is blank or taken. */
    public void add(Indicator added) {
        if (added.code().isBlank() || added.nameVi().isBlank()) {
            throw new Problem("problem.catalogue.blank");
        }
        if (indicators.find(added.id()).isPresent()) {
            throw new Problem("problem.catalogue.taken", added.code());
        }
        indicators.create("indicator.catalogue", added);
    }

    /** Saves what differs. A name cannot be taken away, and a rate cannot be its own part. */
    public void edit(Indicator before, Indicator after) {
        if (after.nameVi().isBlank()) {
            throw new Problem("problem.catalogue.blank");
        }
        if (after.id().equals(after.numerator()) || after.id().equals(after.denominator())) {
            throw new Problem("problem.catalogue.itself");
        }
        indicators.edit("indicator.catalogue", before, after);
    }

    /** Retired entries are not offered any more; their figures stay. */
    public void retire(Indicator entry, boolean retired) {
        indicators.edit("indicator.catalogue.retire", entry, entry.withRetired(retired, null));
    }

    /** Makes one entry part of another: it is retired, and its figures are read under the other too. */
    public void merge(Indicator from, Indicator into) {
        if (from.id().equals(into.id()) || followed(into).equals(from.id())) {
            throw new Problem("problem.catalogue.itself");
        }
        if (!UnitScale.factor(from.unitOfMeasure(), into.unitOfMeasure())
                .filter(factor -> factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) == 0).isPresent()) {
            throw new Problem("problem.catalogue.measure", from.unitOfMeasure(), into.unitOfMeasure());
        }
        indicators.edit("indicator.catalogue.merge", from, from.withRetired(true, into.id()));
    }

    /** What an entry became in the end. */
    private Id<Indicator> followed(Indicator entry) {
        Indicator at = entry;
        for (int steps = 0; at.mergedInto() != null && steps < 100; steps++) {
            Optional<Indicator> next = indicators.find(at.mergedInto());
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.id();
    }

    /** The rules of one entry; those for all entries when it is {@code null}. */
    public List<CutOff> cutOffs(Id<Indicator> indicator) {
        return cutOffs.list("\"id\"").stream().filter(rule -> indicator.equals(rule.indicator())).toList();
    }

    /** Sets the day on which periods of a kind are closed; the rule that was there is changed. */
    public void cutOff(CutOff rule) {
        List<Change> changes = new ArrayList<>();
        Optional<CutOff> present = cutOffs.find(rule.id());
        if (present.isPresent()) {
            changes.addAll(Change.edit(IndicatorKinds.CUT_OFF, present.get(), rule));
        } else {
            changes.addAll(Change.create(IndicatorKinds.CUT_OFF, rule));
            // The id is the natural key, so a rule that was taken away comes back as itself.
            changes.add(Change.restore(IndicatorKinds.CUT_OFF, rule.id()));
        }
        ledger.commit("indicator.catalogue.cutoff", changes);
    }

    public void removeCutOff(Id<CutOff> rule) {
        cutOffs.delete("indicator.catalogue.cutoff", rule);
    }
}
