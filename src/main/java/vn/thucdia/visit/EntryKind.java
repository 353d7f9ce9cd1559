package vn.thucdia.visit;

import java.util.List;

/** What a recorded line is. */
public enum EntryKind {
    /** Ghi nhận. */
    OBSERVATION,
    /** Khó khăn, vướng mắc: stands apart from shortcomings. */
    DIFFICULTY,
    /** Tồn tại, hạn chế. */
    SHORTCOMING,
    /** Chỉ đạo tại chỗ, on a site. */
    DIRECTION,
    /** Kiến nghị, đề xuất from the unit upward. */
    PETITION,
    /** Giải đáp of a petition. */
    ANSWER,
    /** Đánh giá of the chair: no task follows from it. */
    ASSESSMENT,
    /** Kết luận, chỉ đạo of the chair: a task follows. */
    CONCLUSION;

    /**
     * The types offered on a site, in the order of their digits. A type has the same digit on a site and in a session; what the group
     * orders, a direction there and a conclusion here, shares one.
     */
    public static final List<EntryKind> ON_SITE = List.of(OBSERVATION, DIFFICULTY, PETITION, SHORTCOMING, DIRECTION);

    /** The types offered in a session, in the order of their digits. */
    public static final List<EntryKind> IN_SESSION = List.of(OBSERVATION, DIFFICULTY, PETITION, SHORTCOMING, CONCLUSION,
            ANSWER, ASSESSMENT);
}
