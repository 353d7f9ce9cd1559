package vn.thucdia.narrative;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Reason;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;

/** Fixed wordings of the offices. */
final class Phrases {

    private Phrases() {}

    /** "cùng kỳ năm trước", "năm trước", "tháng trước", or the period by its name. */
    static String base(Period period, @Nullable Period against) {
        if (against == null || against.equals(period.yearBefore())) {
            return switch (period) {
                case Period.Year _,Period.IndexYear _ -> "năm trước";
                default -> "cùng kỳ năm trước";
            };
        }
        return period instanceof Period.Month(var month)
                && against.equals(new Period.Month(month.minusMonths(1))) ? "tháng trước" : against.inVietnamese();
    }

    static String qualifier(@Nullable Qualifier qualifier) {
        return qualifier == null ? "" : switch (qualifier) {
            case ABOUT -> "khoảng ";
            case NEARLY -> "gần ";
            case MORE_THAN -> "hơn ";
            case ABOVE -> "trên ";
        };
    }

    /** "tỉnh giao"; a giver that says already what was done with the plan stays as it is. */
    static String given(String giver) {
        boolean whole = giver.isEmpty() || giver.endsWith(" giao") || giver.endsWith(" đề ra")
                || giver.endsWith(" xây dựng") || giver.endsWith(" phấn đấu");
        return whole ? giver : giver + " giao";
    }

    /** Whether it takes a sentence to say why there is no number, rather than just that nobody has reported it. */
    static boolean worthSaying(Reason reason) {
        return switch (reason) {
            case INDEX_OF_UNITS, RANK_OF_UNITS, NO_PARTS_OF_RATE, UNITS_MISSING, SPANS_DISTRICTS, NO_SUCH_UNIT,
                    PART_OF_LARGER, PERIODS_MISSING ->
                true;
            case NO_FIGURE, ONLY_TEXT, NO_BASE, ZERO_BASE, NO_PLAN, NOT_MEANT -> false;
        };
    }

    /** The reason, to be put after a colon. */
    static String reason(Reason reason) {
        return switch (reason) {
            case NO_FIGURE -> "chưa có số liệu";
            case ONLY_TEXT -> "chỉ có nhận xét bằng lời";
            case NO_BASE -> "chưa có số liệu kỳ gốc";
            case ZERO_BASE -> "kỳ gốc bằng không";
            case NO_PLAN -> "chưa có kế hoạch";
            case NOT_MEANT -> "chỉ tiêu này không tính như vậy";
            case INDEX_OF_UNITS -> "chỉ số của các đơn vị trước sắp xếp không cộng được";
            case RANK_OF_UNITS -> "thứ hạng của các đơn vị trước sắp xếp không chuyển sang đơn vị mới được";
            case NO_PARTS_OF_RATE ->
                "thiếu tử số và mẫu số của các đơn vị trước sắp xếp để tính lại tỷ lệ";
            case UNITS_MISSING -> "một số đơn vị hợp thành chưa có số liệu";
            case SPANS_DISTRICTS -> "đơn vị được hình thành từ địa bàn của hai huyện cũ";
            case NO_SUCH_UNIT -> "khi đó đơn vị chưa thành lập và chưa rõ đơn vị tiền thân";
            case PART_OF_LARGER -> "đơn vị đã nhập vào một đơn vị lớn hơn, không có số liệu riêng";
            case PERIODS_MISSING -> "một số tháng trong kỳ chưa có số liệu";
        };
    }
}
