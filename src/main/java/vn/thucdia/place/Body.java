package vn.thucdia.place;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * A body as it is named in a line: a known agency, a known unit, or words only.
 *
 * @param name as it was said
 */
public record Body(String name, @Nullable Id<Agency> agency, @Nullable Id<AdminUnit> unit) {

    public static Body named(String name) {
        return new Body(name, null, null);
    }
}
