package vn.thucdia.place;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;
import vn.thucdia.language.NameRanking;

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

    /** How sectors are found by what is typed. */
    public static NameRanking<Sector> ranking(Language language) {
        return NameRanking.of(each -> new NameRanking.Names(List.of(each.name(language), each.code),
                List.of(language == Language.VI ? each.nameEn : each.nameVi)));
    }

    public static Id<Sector> idOf(String code) {
        return Ids.natural("sector", code);
    }
}
