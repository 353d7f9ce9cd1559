package vn.thucdia.place;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;

/**
 * An administrative unit in one stretch of its life. The key is the code and the first day: every commune of today reuses the code
 * of one that was merged away.
 *
 * @param code official statistical code
 * @param name without the common noun ({@code Than Uyên})
 * @param alias another spelling found in documents, or empty
 * @param parentCode code of the unit above it at that time, or empty for the province
 * @param validFrom first day; {@code null} when older than our data (2024-09)
 * @param validTo last day; {@code null} while it exists
 * @param formerDistricts codes of the abolished districts that the unit's area belonged to, separated by bars
 */
public record AdminUnit(Id<AdminUnit> id, String code, String name, String fullName, String alias,
        @Nullable UnitLevel level,
        @Nullable UnitType type, String parentCode, String provinceCode, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo, String formerDistricts, String note) {

    public static Id<AdminUnit> idOf(String code, @Nullable LocalDate validFrom) {
        return Ids.natural("admin_unit", code, validFrom == null ? "" : validFrom.toString());
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** As written inside a sentence: {@code huyện Than Uyên}. */
    public String inSentence() {
        return type == null ? name : type.word() + " " + name;
    }
}
