package vn.thucdia.ui.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.language.Text;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.visit.Visit;

/**
 * A row of the list of visits: a visit, or a unit that has none in the year.
 *
 * @param unit    {@code null} only for a visit whose unit is not known to this laptop
 * @param entries lines recorded on site and in session
 * @param items   conclusions, directions and petitions to be followed
 * @param settled how many of them need nothing more
 * @param words   what the filter box looks through: place, content, period, people
 */
public record VisitRow(@Nullable AdminUnit unit, @Nullable Visit visit, int entries, int items, int settled,
        String words) {

    private static final char NO_BREAK = '\u00A0';

    static VisitRow without(AdminUnit unit) {
        return new VisitRow(unit, null, 0, 0, 0, unit.fullName());
    }

    /**
     * Content and period under review as one text that stands alone; the period only when the content does not say it already. No line of
     * it ends within the period or before a dash.
     */
    String subject(Language language) {
        String content = visit == null ? "" : Text.capitalised(visit.subject());
        String period = visit == null || visit.period() == null ? "" : visit.period().in(language);
        boolean said = period.isEmpty() || Folding.words(content).contains(Folding.words(period));
        String bound = period.replace(' ', NO_BREAK);
        String whole = content.replace(" - ", NO_BREAK + "- ");
        return said ? whole : content.isEmpty() ? Text.capitalised(bound) : whole + " · " + bound;
    }

    /** The same visit, or the same unit without one: what stays selected when the list is read again. */
    boolean sameAs(VisitRow other) {
        return visit == null || other.visit == null
                ? visit == other.visit && unit != null && unit.equals(other.unit)
                : visit.id().equals(other.visit.id());
    }
}
