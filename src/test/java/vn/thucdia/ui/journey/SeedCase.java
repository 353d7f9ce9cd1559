package vn.thucdia.ui.journey;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;

/** The facts of the real visit as the case file has them: what a person enters, and what the papers must say afterwards. */
final class SeedCase {

    private final JsonNode root;

    private SeedCase(JsonNode root) {
        this.root = root;
    }

    static SeedCase read() throws IOException {
        try (InputStream in = SeedCase.class.getResourceAsStream("/cases/seed-than-uyen.yaml")) {
            return new SeedCase(new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(in)));
        }
    }

    /** A text by its path; the file must have it. */
    String text(String path) {
        JsonNode node = root.at(path);
        if (!node.isValueNode() || node.isNull()) {
            throw new IllegalArgumentException(path);
        }
        return node.asText();
    }

    /** The texts of a list, from one field of each entry, or the entries themselves when the field is empty. */
    List<String> texts(String path, String field) {
        return StreamSupport.stream(root.at(path).spliterator(), false)
                .map(each -> (field.isEmpty() ? each : each.path(field)).asText()).toList();
    }

    /** A figure as documents write it: {@code 3.500}. */
    String number(String path) {
        return Formats.of(Language.VI).number(new BigDecimal(text(path)));
    }

    /** The day in words, as documents write it. */
    String dayInWords() {
        LocalDate day = LocalDate.parse(text("/visit/date"));
        return "ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear();
    }

    /** Everything that the minutes must say, in the words of the file where they are words. */
    List<String> facts() {
        List<String> facts = new ArrayList<>(List.of("Tổ công tác số 1", text("/visit/leader/name"),
                text("/visit/leader/position"), "Q. Chủ tịch UBND tỉnh", "tỉnh " + text("/visit/province"),
                text("/visit/inspected_unit/name"), "tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội",
                "6 tháng đầu năm 2023", "chiều " + dayInWords(), "Cụm công nghiệp Than Uyên", "hạ tầng kỹ thuật"));
        facts.addAll(attending());
        facts.addAll(texts("/sites/0/activities", ""));
        facts.add("Chỉ đạo tại thực địa");
        facts.addAll(reported());
        facts.addAll(figures());
        facts.addAll(texts("/difficulties/general_context_named_by_chair", ""));
        facts.add(text("/petitions/purpose"));
        facts.add("có nêu, chưa ghi cụ thể từng nội dung");
        facts.addAll(texts("/conclusions/assessments", "text"));
        facts.addAll(texts("/conclusions/directives_to_district", "text"));
        facts.addAll(texts("/assignments", "subject"));
        facts.add("thực hiện: các sở, ngành theo chức năng, nhiệm vụ");
        facts.add("thực hiện: các ngành");
        facts.add("báo cáo: " + String.join(", ", texts("/assignments/1/report_to", "")));
        facts.add("thời hạn: " + text("/assignments/1/deadline"));
        return facts;
    }

    /** Those who took part, without the chair and without who is only mentioned. */
    List<String> attending() {
        return texts("/participants", "description").subList(1, 5);
    }

    /** What the district reported in words: on the whole, by sector, on investment, with the figures as printed. */
    List<String> reported() {
        List<String> all = new ArrayList<>(texts("/qualitative_statements", "text"));
        all.addAll(texts("/actions_already_taken_by_district", "text"));
        all.addAll(List.of(text("/indicators/0/as_printed"), text("/indicators/1/as_printed"),
                text("/indicators/2/as_printed")));
        return all;
    }

    private List<String> figures() {
        return List.of(text("/indicators/0/name"), "ước " + number("/indicators/0/value"),
                text("/indicators/0/unit"), "+" + number("/indicators/0/delta_abs_vs_same_period"),
                text("/indicators/1/name"), number("/indicators/1/value"), number("/indicators/1/plan"),
                number("/indicators/1/pct_of_plan") + "%",
                text("/indicators/2/rank/position") + "/" + text("/indicators/2/rank/out_of"),
                text("/indicators/2/rank/ranked_by"));
    }
}
