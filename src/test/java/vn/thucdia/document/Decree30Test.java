package vn.thucdia.document;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thucdia.document.Decree30.Part;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Paragraph.Style;

import static org.assertj.core.api.Assertions.assertThat;

class Decree30Test {

    private final PrintFonts fonts = new PrintFonts();

    @Test
    void headingsAreNumberedByTheirLevel() {
        assertThat(new Heading(Level.SECTION, 4, "Kết luận").printed()).isEqualTo("IV. KẾT LUẬN");
        assertThat(new Heading(Level.CLAUSE, 2, "Đánh giá").printed()).isEqualTo("2. Đánh giá");
        assertThat(new Heading(Level.POINT, 5, "Rừng").printed()).isEqualTo("đ) Rừng");
        assertThat(new Heading(Level.CLAUSE, 0, "Không số").printed()).isEqualTo("Không số");
    }

    @Test
    void pointsUseTheVietnameseLettersWithoutFJWZ() {
        assertThat(IntStream.rangeClosed(1, 24).mapToObj(Decree30::pointLetter).collect(Collectors.joining(" ")))
                .isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y aa");
    }

    @Test
    void romanNumbersSubtract() {
        assertThat(Decree30.roman(1)).isEqualTo("I");
        assertThat(Decree30.roman(14)).isEqualTo("XIV");
        assertThat(Decree30.roman(49)).isEqualTo("XLIX");
    }

    @Test
    void theCountryNameFitsOnOneLineOfItsColumn() {
        double room = PageSetup.A4_PORTRAIT.textWidth() * (1 - Decree30.ISSUER_SHARE);
        assertThat(fonts.width(Decree30.COUNTRY_NAME, Part.COUNTRY)).isLessThan(room);
    }

    @Test
    void dotsToFillInReachTheEndOfTheLineAndStayOnIt() {
        Paragraph line = new FillIn(PageSetup.A4_PORTRAIT).line(Style.INFO, "Thư ký:", Origin.NONE);
        double room = PageSetup.A4_PORTRAIT.textWidth() - PageSetup.points(Decree30.FIRST_LINE_MM);
        assertThat(fonts.width(Run.text(line.runs()), Part.INFO)).isBetween(room - fonts.width("…", Part.INFO), room);
        assertThat(line.origin().blank()).isTrue();
    }

    @Test
    void textBecomesPrecomposedWithLineFeedsAsItsOnlyControl() {
        assertThat(Characters.printable("u\u031B\u0301\r\na\tb\u0007\uD800")).isEqualTo("ứ\na b\uFFFD");
    }
}
