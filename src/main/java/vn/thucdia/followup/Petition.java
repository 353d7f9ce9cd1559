package vn.thucdia.followup;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Visit;

/**
 * What the inspected unit asks for (code KN), singly or as a group whose items were not recorded.
 *
 * @param text own words; empty means the words of the source
 * @param source the statement or observation that raised it
 * @param purpose what it is to serve
 */
public record Petition(Id<Petition> id, @Nullable Id<Visit> visit, @Nullable OrderKey position, int number, String text,
        @Nullable Id<?> source, @Nullable Id<Participant> raisedBy, @Nullable Id<Sector> sector, boolean notItemised,
        @Nullable PetitionRoute route, String purpose) {

    public Petition withText(String newText) {
        return new Petition(id, visit, position, number, newText, source, raisedBy, sector, notItemised, route,
                purpose);
    }

    public Petition withRoute(PetitionRoute newRoute) {
        return new Petition(id, visit, position, number, text, source, raisedBy, sector, notItemised, newRoute,
                purpose);
    }

    public Petition withItems(boolean newNotItemised) {
        return new Petition(id, visit, position, number, text, source, raisedBy, sector, newNotItemised, route,
                purpose);
    }

    public Petition withPurpose(String newPurpose) {
        return new Petition(id, visit, position, number, text, source, raisedBy, sector, notItemised, route,
                newPurpose);
    }
}
