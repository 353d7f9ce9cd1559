package vn.thucdia.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.AdminUnit;

/**
 * A place that was inspected; may lie below commune level (a village, a resettlement site, a road).
 *
 * @param aspect what of it was looked at: {@code Hạ tầng kỹ thuật}
 * @param locality where it lies, in words
 * @param beforeSession whether it was seen before the working session
 */
public record Site(Id<Site> id, @Nullable Id<Visit> visit, @Nullable OrderKey position, String name, String aspect,
        @Nullable Id<AdminUnit> unit, String locality, boolean beforeSession, String note) {

    public Site named(String newName, String newAspect) {
        return new Site(id, visit, position, newName, newAspect, unit, locality, beforeSession, note);
    }

    public Site seenBeforeSession(boolean before) {
        return new Site(id, visit, position, name, aspect, unit, locality, before, note);
    }
}
