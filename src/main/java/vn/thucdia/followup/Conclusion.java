package vn.thucdia.followup;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.Visit;

/**
 * A directive of the chair that asks for something (code KL). The chair's assessments ask for nothing: they are statements.
 *
 * @param text own words; empty means the words of the source
 * @param source the statement that gave it
 */
public record Conclusion(Id<Conclusion> id, @Nullable Id<Visit> visit, @Nullable OrderKey position, int number,
        String text,
        @Nullable Id<?> source, @Nullable Id<Sector> sector) {

    public Conclusion withText(String newText) {
        return new Conclusion(id, visit, position, number, newText, source, sector);
    }
}
