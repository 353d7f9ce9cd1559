package vn.thucdia.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thucdia.language.Folding;

/**
 * Finds where the name of a body ends that is on no list: "@Phòng Kinh tế báo cáo". It begins with the word for such bodies and goes on
 * until a mark, another sign or what the body is to do.
 */
final class FreeName {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}.&/-]*+");
    private static final int MOST_WORDS = 9;
    /** First words of names of bodies. */
    private static final Set<String> BODIES = Set.of("phong", "ban", "so", "ubnd", "hdnd", "ubmttq", "mttq", "dang",
            "huyen",
            "tinh", "thanh", "chi", "cuc", "trung", "cong", "truong", "van", "uy", "hoi", "doan", "doi", "benh", "tram",
            "hat",
            "ngan", "bo", "xa", "phuong", "thon", "to", "hop", "htx", "nha", "vien", "kho", "thue", "bao", "lien",
            "mat", "tong",
            "tap", "cac", "dac");
    /** What follows a name in a sentence; only in small letters, for names may hold such words too. */
    private static final List<String> FOLLOWING = List.of("bao cao", "ra soat", "kiem tra", "thuc hien", "phoi hop",
            "chu tri",
            "tham muu", "xem xet", "tong hop", "hoan thanh", "xay dung", "trien khai", "khan truong", "chi dao",
            "huong dan",
            "tra loi", "giai quyet", "giai dap", "de xuat", "lam", "xu ly", "bo tri", "lap", "trinh", "co", "phai",
            "se", "can",
            "de", "ve", "truoc", "va", "som", "tiep tuc", "tap trung", "day nhanh", "tang cuong", "quan tam", "ho tro",
            "cho",
            "cung", "nghien cuu", "cap", "giao", "ban hanh", "cong bo", "theo doi", "don doc", "khac phuc", "chuan bi",
            "to chuc",
            "cung cap", "gui", "nop", "mo", "cu", "dua", "phe duyet", "tham dinh", "chiu trach nhiem", "thong nhat",
            "kien nghi",
            "to", "is", "will", "shall", "must");

    private FreeName() {}

    /** The end of the name of several words that begins at a place; -1 when none begins there. */
    static int endAt(String text, int from) {
        List<int[]> words = words(text, from);
        // A name written with underscores is one word.
        if (words.isEmpty() || words.getFirst()[1] < text.length() && text.charAt(words.getFirst()[1]) == '_'
                || !BODIES.contains(Folding.key(text.substring(words.getFirst()[0], words.getFirst()[1])))) {
            return -1;
        }
        for (int at = 1; at < words.size(); at++) {
            if (follows(text, words, at)) {
                return words.get(at - 1)[1];
            }
        }
        return words.size() > MOST_WORDS ? -1 : words.getLast()[1];
    }

    private static boolean follows(String text, List<int[]> words, int at) {
        if (Character.isUpperCase(text.codePointAt(words.get(at)[0]))) {
            return false;
        }
        int last = Math.min(at + 2, words.size() - 1);
        String rest = Folding.words(text.substring(words.get(at)[0], words.get(last)[1])) + " ";
        return FOLLOWING.stream().anyMatch(each -> rest.startsWith(each + " "));
    }

    /** The words that follow each other with nothing but blanks between them, one more than a name may have at most. */
    private static List<int[]> words(String text, int from) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, text.length());
        int at = from;
        while (words.size() <= MOST_WORDS && at < text.length() && word.region(at, text.length()).lookingAt()) {
            int end = word.end();
            while (end > at && ".-/&".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            words.add(new int[]{at, end});
            if (end < word.end()) {
                return words;
            }
            at = end;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
                at++;
            }
        }
        return words;
    }
}
