package vn.thucdia.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.language.Folding;
import vn.thucdia.period.PeriodPhrases;

/** The words by which headers of Vietnamese reports say what a column is for; folded, so accents and case do not matter. */
final class HeaderWords {

    private static final Map<Role, Pattern> ROLES = Map.of(
            Role.INDICATOR,
            whole("(?:ten |ma |ma so )?chi tieu(?: chu yeu| bao cao| thong ke)?|noi dung|indicator(?: code| name)?"),
            Role.UNIT_OF_MEASURE, whole("(?:don vi|dv) tinh|dvt|unit of measure|measure"),
            Role.UNIT,
            whole("(?:ten |ma )?(?:huyen|xa|dia phuong|dia ban|don vi hanh chinh|don vi|huyen thanh pho|xa phuong)"
                    + "(?: xa| phuong| thi tran)*|unit|unit code|district|commune"),
            Role.PERIOD, whole("ky|ky bao cao|ky so lieu|thoi gian|thoi ky|nam|period"),
            Role.KIND, whole("loai|loai so|loai so lieu|kind"),
            Role.STATUS, whole("tinh trang|trang thai|tinh trang so lieu|status"),
            Role.GIVER, whole("cap giao|nguoi giao|don vi giao|giver"),
            Role.NOTE, whole("ghi chu|note|notes"),
            Role.IGNORE, whole("stt|tt|so tt|so thu tu|no"));
    private static final Pattern VALUE = whole("gia tri|so lieu|so luong|value");

    private static final Pattern PLAN = word("ke hoach|kh|muc tieu|chi tieu giao|du toan|dt giao|plan|target"
            + "|(?:hdnd|ubnd|tinh|huyen|xa|trung uong|tw) giao(?! thong)");
    private static final Pattern TERM = word("nhiem ky|giai doan");
    private static final Pattern RESULT = word("thuc hien|th|uth|ket qua|dat duoc|uoc|so bo|result|actual|estimate");
    private static final Pattern SAME = word("cung ky|cung ki|ck|same period|last year|nam truoc");
    private static final Pattern CHANGE = word("tang|giam|chenh lech|change|difference|growth");
    private static final Pattern RATIO = word("bang|chi so|ratio");
    private static final Pattern YEARLY = word("ke hoach nam|kh nam|ca nam|annual plan");

    /** The numbers below compare, they are no plan or result themselves; with accents, for "số" is no comparison. */
    private static final Pattern COMPARED = Pattern
            .compile("(?iu)(?<!\\p{L})(?:so (?:sánh|với|cùng|kh|kế hoạch|ck|dự toán|mục tiêu)|"
                    + "(?:u?th|thực hiện) ?/ ?(?:kh|kế hoạch|ck|cùng kỳ|dự toán))(?!\\p{L})");
    private static final Pattern GIVEN = Pattern.compile("(?iu)(?<!\\p{L})(?:giao|hđnd|ubnd|nghị quyết)(?!\\p{L})");

    /** What a header says about the figures below it. */
    record Kind(@Nullable FigureKind kind, @Nullable FigureStatus status, @Nullable String giver) {}

    /** Whether a text looks like part of a header. */
    boolean isHeader(String text) {
        return text.length() < 120 && !text.isBlank() && (role(text).isPresent() || kind(List.of(text)).isPresent()
                || isValue(text) || PeriodPhrases.read(text).isPresent() && text.length() > 3);
    }

    /** The role of a column that says which figures its rows hold. */
    Optional<Role> role(String header) {
        String words = Folding.words(header);
        return ROLES.entrySet().stream().filter(role -> role.getValue().matcher(words).matches()).map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Đơn vị" alone may be a place or a unit of measure. */
    boolean isUnclearUnit(String header) {
        return Folding.words(header).equals("don vi");
    }

    boolean isValue(String header) {
        return VALUE.matcher(Folding.words(header)).matches();
    }

    boolean isYearly(String header) {
        return YEARLY.matcher(Folding.words(header)).find();
    }

    boolean isPlan(String header) {
        return PLAN.matcher(Folding.words(header)).find();
    }

    /** Whether the numbers under a header hold one thing against another, whatever stands over it. */
    boolean compares(String header) {
        return COMPARED.matcher(header).find() || SAME.matcher(Folding.words(header)).find();
    }

    /** The kind of the figures under a header, its last level first; nothing where the words do not say it for certain. */
    Optional<Kind> kind(List<String> levels) {
        for (int level = levels.size() - 1; level >= 0; level--) {
            Optional<Kind> kind = kind(levels.get(level), String.join(" ", levels),
                    String.join(" ", levels.subList(level + 1, levels.size())));
            if (kind.isPresent() || compares(levels.get(level))) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> kind(String header, String all, String below) {
        String words = Folding.words(header);
        boolean percent = all.contains("%") || words.contains("ty le") || words.contains("phan tram");
        boolean signs = header.contains("+/-") || header.contains("+, -") || header.contains("(±)");
        boolean changes = signs || CHANGE.matcher(words).find();
        if (!percent && !changes && COMPARED.matcher(header).find()) {
            // In per cent, in points or in tons: nobody said.
            return Optional.empty();
        }
        if (SAME.matcher(words).find() || changes) {
            if (!percent && !changes) {
                return Optional.of(new Kind(FigureKind.SAME_PERIOD, null, null));
            }
            if (changes) {
                return Optional.of(new Kind(percent ? FigureKind.GROWTH : FigureKind.CHANGE, null, null));
            }
            // "So với cùng kỳ (%)" is a growth in one report and a ratio in the next: a person has to say.
            return RATIO.matcher(words).find() ? Optional.of(new Kind(FigureKind.RATIO, null, null)) : Optional.empty();
        }
        if (PLAN.matcher(words).find()) {
            boolean share = header.matches(".*(?:%|[Tt]ỷ lệ|[Đđ]ạt).*") || COMPARED.matcher(header).find()
                    || COMPARED.matcher(all).find();
            FigureKind kind = percent && share
                    ? FigureKind.PLAN_SHARE
                    : TERM.matcher(words).find() ? FigureKind.TERM_TARGET : FigureKind.PLAN;
            return Optional.of(new Kind(kind, null, kind == FigureKind.TERM_TARGET ? null : giver(header, below)));
        }
        return RESULT.matcher(words).find()
                ? Optional.of(new Kind(FigureKind.RESULT, status(words), null))
                : Optional.empty();
    }

    private static FigureStatus status(String words) {
        return words.matches(".*\\b(?:uoc|uth|estimate)\\b.*")
                ? FigureStatus.ESTIMATE
                : words.contains("so bo")
                        ? FigureStatus.PRELIMINARY
                        : words.contains("chinh thuc") ? FigureStatus.FINAL : FigureStatus.ACTUAL;
    }

    /** Two plans beside each other are told apart by who gave them, which may be said a level below. */
    private static @Nullable String giver(String header, String below) {
        String giver = giver(header);
        return giver == null && GIVEN.matcher(below).find() ? giver(below) : giver;
    }

    private static @Nullable String giver(String header) {
        String words = Folding.words(header.replaceAll("(?iu)tính", ""));
        String level = words.matches(".*\\btinh\\b.*")
                ? "tỉnh"
                : words.contains("huyen") ? "huyện" : words.matches(".*\\bxa giao\\b.*") ? "xã" : "";
        return words.matches(".*\\b(?:hdnd|nghi quyet)\\b.*")
                ? ("HĐND " + level).strip()
                : level.isEmpty() ? null : level;
    }

    /** The kind that a cell of a column "loại số" names. */
    Optional<Kind> named(String cell) {
        for (FigureKind kind : FigureKind.values()) {
            if (kind.name().equalsIgnoreCase(cell.strip())) {
                return Optional.of(new Kind(kind, null, null));
            }
        }
        return kind(List.of(cell));
    }

    /** The status that a cell names. */
    Optional<FigureStatus> statusNamed(String cell) {
        String words = Folding.words(cell);
        for (FigureStatus status : FigureStatus.values()) {
            if (status.name().equalsIgnoreCase(cell.strip())) {
                return Optional.of(status);
            }
        }
        return words.matches(".*\\b(?:uoc|so bo|chinh thuc|thuc hien)\\b.*")
                ? Optional.of(status(words))
                : Optional.empty();
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?:" + words + ")");
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }
}
