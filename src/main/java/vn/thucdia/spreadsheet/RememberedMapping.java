package vn.thucdia.spreadsheet;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;

/**
 * The mapping last used for sheets of a shape, so that the next one needs none.
 *
 * @param layout hash of the header, years left out
 * @param mapping as JSON
 */
public record RememberedMapping(Id<RememberedMapping> id, String layout, String mapping) {

    static RememberedMapping of(String layout, String mapping) {
        return new RememberedMapping(Ids.natural("remembered_mapping", layout), layout, mapping);
    }
}
