package vn.thucdia.document;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Signatures.Signer;
import vn.thucdia.document.Table.Align;
import vn.thucdia.document.Table.Column;
import vn.thucdia.document.Table.Row;

/** Texts that people paste, and a document that has one in every place that takes text. */
final class OddTexts {

    private OddTexts() {}

    static Stream<String> all() {
        return Stream.of("", " ", "\n", "a\n\nb\r\nc\td", "<b>&amp;</b> \"'</style><script>x()</script>]]>",
                "😀 👨‍👩‍👧 🇻🇳",
                "مرحبا بالعالم שלום", "\u202Eabc\u202C", "\u0000\u0001\u001B[31m\uFFFE\uFFFF", "\uD800 x \uDC00",
                Normalizer.normalize("Đường Nguyễn Thị Minh Khai, ủng hộ", Normalizer.Form.NFD), "e\u0000\u0302\u0301",
                "漢字かな한국어",
                "\u200B\u200D\u00AD\uFEFF", "…".repeat(500), "x".repeat(3_000), "file:///etc/passwd",
                "url(http://example.org/a.png)");
    }

    static Document with(String odd) {
        List<Block> blocks = List.of(new Letterhead(List.of(odd), List.of(odd), odd, odd, Origin.NONE),
                new Title(odd, List.of(odd)), new Heading(Level.SECTION, 1, odd), new Heading(Level.CLAUSE, 2, odd),
                new Heading(Level.POINT, 3, odd), new Paragraph(Style.BODY, odd),
                new Paragraph(Style.DASH, List.of(Run.bold(odd), Run.italic(odd)), Origin.NONE),
                new Table(List.of(new Column(odd, 1, Align.LEFT), new Column(odd, 3, Align.RIGHT)),
                        List.of(Row.of(Origin.NONE, odd, odd))),
                new Signatures(List.of(new Signer(List.of(odd), odd)), List.of(odd, odd), Origin.NONE));
        return new Document(new Metadata(odd, odd), blocks);
    }
}
