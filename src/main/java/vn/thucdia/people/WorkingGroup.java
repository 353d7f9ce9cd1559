package vn.thucdia.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * A working group. Its number is no key: "Tổ công tác số 1" comes back in later decisions.
 *
 * @param name {@code Tổ công tác số 1}
 * @param authority the organ it belongs to: {@code UBND tỉnh Lai Châu}
 * @param decisionNumber the establishing decision, or empty when not known
 * @param areas the areas assigned to it, in words
 */
public record WorkingGroup(Id<WorkingGroup> id, String number, String name, String authority, String decisionNumber,
        @Nullable LocalDate decisionDate, String standingBody, String areas, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
