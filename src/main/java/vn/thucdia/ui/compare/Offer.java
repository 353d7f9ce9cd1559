package vn.thucdia.ui.compare;

import java.util.List;
import java.util.Set;

import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * What was read for a choice.
 *
 * @param choice made complete when nothing had been chosen yet
 * @param known indicators of which there are figures in the chosen units
 * @param inhabited units of which there are figures, their own or those of the units they were made of
 * @param rows the comparison
 * @param sources of each of the rows
 */
record Offer(Choice choice, List<Indicator> indicators, Set<Id<Indicator>> known, List<AdminUnit> units,
        Set<Id<AdminUnit>> inhabited, List<Period> periods, List<Row> rows,
        List<List<SourceTag>> sources) {}
