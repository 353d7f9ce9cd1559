package vn.thucdia.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * A file of papers that was viewed (code HS).
 *
 * @param number of its code, given once and never changed
 * @param reference its own number, empty when not recorded
 */
public record Dossier(Id<Dossier> id, @Nullable Id<Visit> visit, @Nullable Id<Site> site, int number, String name,
        String reference, String remarks) {

    public Dossier named(String newName) {
        return new Dossier(id, visit, site, number, newName, reference, remarks);
    }

    public Dossier at(@Nullable Id<Site> newSite) {
        return new Dossier(id, visit, newSite, number, name, reference, remarks);
    }

    public Dossier withReference(String newReference) {
        return new Dossier(id, visit, site, number, name, newReference, remarks);
    }

    public Dossier withRemarks(String newRemarks) {
        return new Dossier(id, visit, site, number, name, reference, newRemarks);
    }
}
