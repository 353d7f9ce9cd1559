package vn.thucdia.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Head of the first page. Left: the parent body, the issuing body in bold over its rule, the number line. Right: the country name and
 * motto over its rule, and the place and date. Names print in capitals (Decree 30/2020, Annex I, II.1 to II.4).
 *
 * @param parent lines of the body above the issuer; may be empty
 * @param issuer lines of the issuing body
 * @param number the whole number line such as {@code Số: 05/BB-TCT}; empty for a paper without a number
 * @param placeAndDate such as {@code Lai Châu, ngày 13 tháng 6 năm 2023}; null where the form has none, as minutes (form 1.9)
 */
public record Letterhead(List<String> parent, List<String> issuer, String number, @Nullable String placeAndDate,
        Origin origin) implements Block {

    public Letterhead {
        parent = Decree30.capitals(parent);
        issuer = Decree30.capitals(issuer);
        number = Characters.printable(number);
        placeAndDate = placeAndDate == null ? null : Characters.printable(placeAndDate);
    }

    /** Whether there is anything below the two names. */
    boolean hasNumberRow() {
        return !number.isEmpty() || placeAndDate != null;
    }
}
