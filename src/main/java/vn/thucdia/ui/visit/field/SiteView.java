package vn.thucdia.ui.visit.field;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.visit.Site;

/**
 * A row of the list of sites.
 *
 * @param id of the site; of the visit for the two rows that are no site
 * @param site {@code null} for lines that lie on no site
 * @param number its place in the list, from 1
 * @param adder whether it is the last row, by which a site is added
 */
record SiteView(Id<?> id, @Nullable Site site, int number, int lines, int dossiers, boolean adder) {

    /** Whether a line of this site belongs here. */
    boolean holds(@Nullable Id<Site> of) {
        return site != null && site.id().equals(of);
    }
}
