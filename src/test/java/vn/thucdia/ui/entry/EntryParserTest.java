package vn.thucdia.ui.entry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NumberInput;

import static org.assertj.core.api.Assertions.assertThat;

/** The golden table of the quick-entry line. */
class EntryParserTest {

    private static final EntryContext CONTEXT = new EntryContext(
            List.of(new Known("hai", "Tống Thanh Hải"), new Known("hai", "Hải"), new Known("ty", "huyện Than Uyên"),
                    new Known("ubty", "UBND huyện Than Uyên"), new Known("yt", "Sở Y tế"), new Known("y", "Sở Y"),
                    new Known("a", "Nguyễn Văn A (Sở Y tế)"), new Known("ub", "UBND tỉnh")),
            List.of(new Known("nln", "Nông, lâm nghiệp"), new Known("cchc", "Cải cách hành chính"),
                    new Known("dt", "Đầu tư, ngân sách")),
            List.of("tấn", "ha", "tỷ đồng", "tỷ", "hộ"), LocalDate.of(2023, 6, 13), Language.VI);

    private final EntryParser parser = new EntryParser(CONTEXT);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kiểm tra hạ tầng kỹ thuật                | Kiểm tra hạ tầng kỹ thuật |
            ''                                       | '' |
            '   '                                    | '' |
            Giao @Sở Y tế báo cáo                    | Giao báo cáo | @yt
            Giao @so y te báo cáo                    | Giao báo cáo | @yt
            Giao @SỞ Y TẾ báo cáo                    | Giao báo cáo | @yt
            Giao @Sở_Y_tế báo cáo                    | Giao báo cáo | @yt
            Giao @Sở Y xem                           | Giao xem     | @y
            @huyen than uyen rà soát chỉ tiêu        | rà soát chỉ tiêu | @ty
            @UBND huyện Than Uyên rà soát            | rà soát      | @ubty
            @ubnd tinh, @so y te: phối hợp           | phối hợp                 | @ub @yt
            Báo cáo @UBND tỉnh, trước tháng 7.       | Báo cáo, trước tháng 7. | @ub
            Báo cáo @UBND tỉnh.                      | Báo cáo.     | @ub
            Ý kiến của @Hải về tiến độ               | Ý kiến của về tiến độ | @hai
            Ý kiến của @Tống Thanh Hải (@Hải)        | Ý kiến của () | @hai @hai
            @Nguyễn Văn A (Sở Y tế) phát biểu        | phát biểu    | @a
            Làm việc với @"Công ty A" về chè         | Làm việc với về chè | @'Công ty A'
            Làm việc với @“Công ty chè Than Uyên”    | Làm việc với | @'Công ty chè Than Uyên'
            Hỏi @"sở y tế" nhé                       | Hỏi nhé      | @yt
            Giao @Phòng_Nông_nghiệp làm              | Giao làm     | @'Phòng Nông nghiệp'
            Giao @VietinBank-LC, làm                 | Giao, làm    | @'VietinBank-LC'
            Sở Y tế báo cáo                          | Sở Y tế báo cáo |
            thư gửi ubnd@laichau.gov.vn              | thư gửi ubnd@laichau.gov.vn |
            @                                        | @            |
            @ Sở Y tế                                | @ Sở Y tế    |
            @123                                     | @123         |
            @Sở Y tếx                                | tếx          | @y
            @Sởx Y                                   | Y            | @'Sởx'
            @Hải: đồng ý, làm ngay                   | đồng ý, làm ngay | @hai
            Đồng ý với @Hải: làm ngay                | Đồng ý với: làm ngay | @hai
            Trồng rừng vượt #nông lâm nghiệp         | Trồng rừng vượt | #nln
            Trồng rừng vượt #Nông, lâm nghiệp, tốt   | Trồng rừng vượt, tốt | #nln
            #cai cach hanh chinh đứng đầu            | đứng đầu     | #cchc
            #dau_tu_ngan_sach giải ngân              | giải ngân    | #dt
            Mục #1 chưa xong                         | Mục #1 chưa xong |
            Việc #khác                               | Việc #khác   |
            C#cchc                                   | C#cchc       |
            #cải cách hành chính #nông lâm nghiệp    | #nông lâm nghiệp | #cchc
            Báo cáo !30/6                            | Báo cáo      | !2023-06-30
            Báo cáo !30/6/2024.                      | Báo cáo.     | !2024-06-30
            Báo cáo !hôm nay nhé                     | Báo cáo nhé  | !2023-06-13
            Báo cáo !mai                             | Báo cáo      | !2023-06-14
            Báo cáo !ngay mai, gửi thư ký            | Báo cáo, gửi thư ký | !2023-06-14
            Báo cáo !2023-06-30 nhé                  | Báo cáo nhé  | !2023-06-30
            Báo cáo !31/6 nhé                        | Báo cáo !31/6 nhé | ?problem.date.nosuchday→!30/6
            Báo cáo !31/6/2024                       | Báo cáo !31/6/2024 | ?problem.date.nosuchday→!30/6/2024
            Báo cáo !45/13                           | Báo cáo !45/13 | ?problem.date.unread
            Báo cáo !hết tháng 12 nhé                | Báo cáo nhé  | !2023-12-31
            Hằng tuần !trước 30/6, gửi               | Hằng tuần, gửi | !2023-06-30
            Báo cáo !12/6/2023                       | Báo cáo      | !2023-06-12?problem.due.before
            Báo cáo !12/6                            | Báo cáo      | !2024-06-12
            Báo cáo !"theo quy định" nhé             | Báo cáo nhé  | !'theo quy định'
            Giao @Phòng Kinh tế báo cáo              | Giao báo cáo | @'Phòng Kinh tế'
            Giao @Phòng Kinh tế, @Công an xã kiểm tra | Giao, kiểm tra | @'Phòng Kinh tế' @'Công an xã'
            Giao @UBND xã Nậm Cần !30/6              | Giao         | @'UBND xã Nậm Cần' !2023-06-30
            Nguy hiểm!30/6                           | Nguy hiểm!30/6 |
            Báo cáo !30                              | Báo cáo !30  |
            Khẩn !gấp                                | Khẩn !gấp    |
            Báo cáo !30/6 !15/7                      | Báo cáo !15/7 | !2023-06-30
            Chè búp tươi =3500                       | Chè búp tươi | =3500
            Chè búp tươi =3.500 tấn, tăng            | Chè búp tươi, tăng | =3500 tấn
            Chè búp tươi =3.500tấn.                  | Chè búp tươi. | =3500 tấn
            Cùng kỳ =3500-1200                       | Cùng kỳ      | =2300
            Cùng kỳ =3500-1200 tấn chè               | Cùng kỳ chè  | =2300 tấn
            Cùng kỳ =(3500-1200)*2                   | Cùng kỳ      | =4600
            Trồng rừng =125/100ha                    | Trồng rừng   | =125:100 ha
            Trồng rừng =125/100 ha đạt               | Trồng rừng đạt | =125:100 ha
            Giải ngân =52,2% kế hoạch                | Giải ngân kế hoạch | =52.2 %
            Giải ngân =52,2 % kế hoạch               | Giải ngân kế hoạch | =52.2 %
            Thu ngân sách =2.522,81 tỷ đồng.         | Thu ngân sách. | =2522.81 tỷ đồng
            Chè (=3500) tốt                          | Chè () tốt   | =3500
            Chè =3.50 tấn                            | Chè =3.50 tấn | ?problem.number.ambiguous→=3,5 tấn→=350 tấn
            Chè =5/0*2                               | Chè =5/0*2   | ?problem.number.divisionbyzero
            A=B và x=5                               | A=B và x=5   |
            = 3500                                   | = 3500       |
            =abc                                     | =abc         |
            Lúc =14h30 họp                           | Lúc =14h30 họp |
            Chè =3500 và =4000                       | Chè và =4000 | =3500
            Giao @Sở Y tế báo cáo #cải cách hành chính !30/6 =12 hộ | Giao báo cáo | @yt #cchc !2023-06-30 =12 hộ
            """)
    void aLineIsUnderstood(String typed, String text, String tokens) {
        assertEntry(typed, text, tokens == null ? "" : tokens);
        assertEntry(Normalizer.normalize(typed, Normalizer.Form.NFD), Normalizer.normalize(text, Normalizer.Form.NFD),
                tokens == null ? "" : tokens);
    }

    @Test
    void linesOfALongNoteAreKept() {
        Entry entry = parser.parse("Dòng một @Hải\n  dòng hai !30/6\n\n=3500 tấn dòng ba");
        assertThat(entry.text()).isEqualTo("Dòng một\n  dòng hai\n\ndòng ba");
    }

    @Test
    void aTokenTurnedBackIntoTextStaysTextWhileTheLineIsEdited() {
        String typed = "Giao @Hải xem";
        Token token = parser.parse(typed).tokenEndingAt(9).orElseThrow();
        Escapes escapes = Escapes.none().with(token);
        assertThat(parser.parse(typed, escapes).tokens()).isEmpty();
        assertThat(parser.parse(typed, escapes).text()).isEqualTo(typed);

        String longer = "Nay giao @Hải xem @Hải";
        Entry edited = parser.parse(longer, escapes.edited(0, 1, 5));
        assertThat(edited.text()).isEqualTo("Nay giao @Hải xem");
        assertThat(escapes.edited(3, 4, 0)).isEqualTo(Escapes.none());
        assertThat(escapes.edited(9, 1, 7)).isEqualTo(escapes);
    }

    @Test
    void aPasteOfAHundredThousandCharactersIsParsedWhole() {
        String typed = "@so y te @Lạ !31/6 =1,234 x@y #khác ".repeat(3_000);
        Entry entry = parser.parse(typed);
        assertThat(entry.bodies()).hasSize(2);
        assertThat(entry.tokens()).hasSize(12_000);
        assertThat(entry.text()).startsWith("!31/6 =1,234 x@y #khác !31/6");
    }

    @Test
    void aMentionIsCountedOnceAndProblemsSpeak() {
        Entry entry = parser.parse("@Hải @tong thanh hai @Lạ @Lạ !31/6");
        assertThat(entry.bodies()).extracting(Token.Body::name).containsExactly("Hải", "Lạ");
        assertThat(entry.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.sentence(Messages.in(Language.VI)))
                        .isEqualTo("Tháng 6 chỉ có 30 ngày. Thử 30/6."));
        assertThat(entry.due()).isEmpty();
        assertThat(entry.isEmpty()).isFalse();
        assertThat(parser.parse(" \n").isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Giao @so^        | Sở Y tế, Sở Y, Nguyễn Văn A (Sở Y tế)
            Giao @than u^    | huyện Than Uyên, UBND huyện Than Uyên
            @hai^            | Hải, Tống Thanh Hải
            #^               | Nông, lâm nghiệp, Cải cách hành chính, Đầu tư, ngân sách
            Việc #nong l^    | Nông, lâm nghiệp
            Giao @sở y tế ^  | Nguyễn Văn A (Sở Y tế)
            Giao @sở y tế báo^ | ''
            thư a@b^         | ''
            Giao @^so        | Tống Thanh Hải, Hải, huyện Than Uyên, UBND huyện Than Uyên, Sở Y tế, Sở Y, Nguyễn Văn A (Sở Y tế), UBND tỉnh
            @ h^             | ''
            không có gì^     | ''
            """)
    void theNameBeingTypedIsCompleted(String typed, String names) {
        int caret = typed.indexOf('^');
        List<Suggestion> suggestions = parser.complete(typed.replace("^", ""), caret, Escapes.none());
        assertThat(String.join(", ", suggestions.stream().map(suggestion -> suggestion.known().name()).toList()))
                .isEqualTo(names);
    }

    @Test
    void anAcceptedSuggestionIsReadBackAsWhatWasChosen() {
        for (Known known : CONTEXT.bodies()) {
            String typed = "Giao @" + known.name().substring(0, 3);
            Suggestion chosen = parser.complete(typed, typed.length(), Escapes.none()).stream()
                    .filter(suggestion -> suggestion.known() == known).findFirst().orElseThrow();
            String line = typed.substring(0, chosen.replaced().start()) + chosen.inserted() + "xem";
            assertThat(described(parser.parse(line).tokens())).isEqualTo("@" + known.id());
        }
    }

    @Property(tries = 2000)
    void nothingTypedIsLostAndNothingThrows(@ForAll("lines") String typed, @ForAll int caret) {
        Entry entry = parser.parse(typed);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Token token : entry.tokens()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(from);
            if (!(token instanceof Token.Mistake)) {
                rest.append(typed, from, token.span().start());
                from = token.span().end();
            }
        }
        rest.append(typed.substring(from));
        assertThat(solid(entry.text())).isEqualTo(solid(rest.toString()));
        assertThat(parser.complete(typed, caret, Escapes.none())).hasSizeLessThanOrEqualTo(8);
        Escapes all = new Escapes(Set.copyOf(entry.tokens().stream().map(token -> token.span().start()).toList()));
        assertThat(parser.parse(typed, all).tokens()).noneMatch(entry.tokens()::contains);
    }

    /** Arbitrary characters mixed with pieces that look like tokens. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of(" ", "\n", "@", "#", "!", "=", "(", ")", "\"", ",", ".", "/", "3500",
                "30/6", "31/6", "1,234", "-", "Sở Y tế", "so y te", "nong lam nghiep", "hôm nay", "tấn", "%", "_", "a",
                "\u0301", "🌱", "\ud83c", "\u00a0");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(4)).list().ofMaxSize(20)
                .map(list -> String.join("", list));
    }

    private void assertEntry(String typed, String text, String tokens) {
        Entry entry = parser.parse(typed);
        assertThat(described(entry.tokens())).isEqualTo(tokens);
        assertThat(entry.text()).isEqualTo(text);
    }

    private static String described(List<Token> tokens) {
        List<String> all = new ArrayList<>();
        for (Token token : tokens) {
            all.add(switch (token) {
                case Token.Body(var span, var name, var known) when known != null -> "@" + known.id();
                case Token.Body(var span, var name, var known) -> "@'" + Normalizer.normalize(name,
                        Normalizer.Form.NFC) + "'";
                case Token.Sector(var span, var sector) -> "#" + sector.id();
                case Token.Due(var span, var date, var words, var warning) -> "!" + date
                        + (warning == null ? "" : "?" + warning.key());
                case Token.DueWords(var span, var words) -> "!'" + words + "'";
                case Token.Figure(var span, var figure) -> "=" + described(figure);
                case Token.Mistake(var span, var problem, var fixes) -> "?" + problem.key()
                        + String.join("", fixes.stream().map(fix -> "→" + fix).toList());
            });
        }
        return Normalizer.normalize(String.join(" ", all), Normalizer.Form.NFC);
    }

    private static String described(NumberInput.Understood figure) {
        String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
        return switch (figure) {
            case NumberInput.Read read -> read.value().toPlainString() + unit;
            case NumberInput.Pair pair -> pair.first().toPlainString() + ":" + pair.second().toPlainString() + unit;
        };
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\u00a0\u2000-\u200a\u1680\u205f\u3000\u2028\u2029\u001c-\u001f]", "");
    }
}
