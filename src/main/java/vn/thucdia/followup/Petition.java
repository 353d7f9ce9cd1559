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
 * @param addressee the bodies it is addressed to, parted by semicolons, or empty
 */
public record Petition(Id<Petition> id, @Nullable Id<Visit> visit, @Nullable OrderKey position, int number, String text,
        @Nullable Id<?> source, @Nullable Id<Participant> raisedBy, @Nullable Id<Sector> sector, boolean notItemised,
        @Nullable PetitionRoute route, String purpose, String addressee) {

    public Petition withText(String newText) {
        return new Petition(id, visit, position, number, newText, source, raisedBy, sector, notItemised, route,
                purpose, addressee);
    }

    public Petition withRoute(PetitionRoute newRoute) {
        return new Petition(id, visit, position, number, text, source, raisedBy, sector, notItemised, newRoute,
                purpose, addressee);
    }

    public Petition withItems(boolean newNotItemised) {
        return new Petition(id, visit, position, number, text, source, raisedBy, sector, newNotItemised, route,
                purpose, addressee);
    }

    public Petition withPurpose(String newPurpose) {
        return new Petition(id, visit, position, number, text, source, raisedBy, sector, notItemised, route,
                newPurpose, addressee);
    }

    /** Follows the line that raised it. */
    public Petition following(@Nullable Id<Participant> by, @Nullable Id<Sector> newSector, boolean newNotItemised) {
        return new Petition(id, visit, position, number, text, source, by, newSector, newNotItemised, route, purpose,
                addressee);
    }

    public Petition withAddressee(String newAddressee) {
        return new Petition(id, visit, position, number, text, source, raisedBy, sector, notItemised, route, purpose,
                newAddressee);
    }
}
