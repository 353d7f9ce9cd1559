package vn.thucdia.place;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;

/**
 * A field of work ("lĩnh vực"), in a tree that the office may edit.
 *
 * @param code short and stable
 * @param position its place among its siblings
 */
public record Sector(Id<Sector> id, String code, String nameVi, String nameEn, @Nullable Id<Sector> parent,
        int position) {

    public Sector withPosition(int newPosition) {
        return new Sector(id, code, nameVi, nameEn, parent, newPosition);
    }

    /** Its name in the language of the window. */
    public String name(Language language) {
        return language == Language.VI || nameEn.isEmpty() ? nameVi : nameEn;
    }

    public static Id<Sector> idOf(String code) {
        return Ids.natural("sector", code);
    }
}
