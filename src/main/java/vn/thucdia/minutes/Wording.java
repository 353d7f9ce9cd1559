package vn.thucdia.minutes;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.people.GroupRole;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitType;
import vn.thucdia.visit.CauseKind;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.ParticipantRole;

/** The fixed Vietnamese words of documents. Documents are Vietnamese in either language of the screens. */
final class Wording {

    static final String BLANK = "…………";
    private static final String NOT_ITEMISED = " (có nêu, chưa ghi cụ thể từng nội dung)";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Map<EntryKind, String> LABELS = Map.of(EntryKind.DIFFICULTY, "Khó khăn, vướng mắc",
            EntryKind.SHORTCOMING, "Tồn tại, hạn chế", EntryKind.PETITION, "Kiến nghị, đề xuất", EntryKind.ANSWER,
            "Giải đáp",
            EntryKind.DIRECTION, "Chỉ đạo tại thực địa", EntryKind.ASSESSMENT, "Đánh giá");

    private static final Map<ParticipantRole, String> ROLES = Map.of(ParticipantRole.HEAD, "Tổ trưởng",
            ParticipantRole.DEPUTY_HEAD, "Tổ phó", ParticipantRole.SECRETARY, "Thư ký");

    /** Two to five words with capitals and nothing else: a person, unless the first word names a body. */
    private static final Pattern PERSON = Pattern
            .compile("(?!(?:Sở|Ban|Huyện|Tỉnh|Xã|Phường|Phòng|Công|Hội|Đoàn|Báo|Chi|Cục"
                    + "|Đài|Bưu|Ngân|Trung|Viện|Thành|Thường|Tổ) )\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}");

    private Wording() {}

    /** Whether a name that was typed is that of a person, not of a body. */
    static boolean isPerson(String name) {
        return PERSON.matcher(name.strip()).matches();
    }

    /** The name of a kind where it is said before the text; empty for plain observations. */
    static String label(@Nullable EntryKind kind) {
        return kind == null ? "" : LABELS.getOrDefault(kind, "");
    }

    /** The role, where it adds something to the name. */
    static String role(@Nullable ParticipantRole role) {
        return role == null ? "" : ROLES.getOrDefault(role, "");
    }

    static String role(GroupRole role) {
        return switch (role) {
            case HEAD -> "Tổ trưởng";
            case DEPUTY_HEAD -> "Tổ phó";
            case MEMBER -> "Thành viên";
            case SECRETARY -> "Thư ký";
        };
    }

    static String cause(@Nullable CauseKind kind) {
        return kind == null
                ? "Nguyên nhân"
                : kind == CauseKind.OBJECTIVE ? "Nguyên nhân khách quan" : "Nguyên nhân chủ quan";
    }

    /** The common noun of the unit where its name need not be repeated: {@code huyện}. */
    static String noun(@Nullable AdminUnit unit) {
        UnitType type = unit == null ? null : unit.type();
        return type == null ? "đơn vị" : type.word();
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    static String lowerFirst(String text) {
        // Only a word written in small letters otherwise loses its capital: names and abbreviations keep theirs.
        return text.length() > 1 && Character.isLowerCase(text.charAt(1))
                ? text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1)
                : text;
    }

    /** The text as a sentence, saying so when its items were not recorded. */
    static String sentence(String text, boolean notItemised) {
        return sentence(notItemised ? text.strip().replaceAll("[.;]$", "") + NOT_ITEMISED : text);
    }

    /** Ends with a full stop, once. */
    static String sentence(String text) {
        String bare = text.strip();
        return bare.isEmpty() || ".…;:!?".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + ".";
    }
}
