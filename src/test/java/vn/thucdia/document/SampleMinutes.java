package vn.thucdia.document;

import java.util.ArrayList;
import java.util.List;

import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Signatures.Signer;
import vn.thucdia.document.Table.Align;
import vn.thucdia.document.Table.Column;
import vn.thucdia.document.Table.Row;

/** Minutes of a visit in form 1.9, long enough for several pages. */
final class SampleMinutes {

    private SampleMinutes() {}

    static Document document() {
        FillIn fillIn = new FillIn(PageSetup.A4_PORTRAIT);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(List.of("Ủy ban nhân dân", "tỉnh Lai Châu"), List.of("Tổ công tác số 1"),
                "Số:        /BB-TCT", null, Origin.BLANK));
        blocks.add(new Title("Biên bản", List.of("Kiểm tra thực hiện nhiệm vụ phát triển kinh tế - xã hội",
                "6 tháng đầu năm 2023 tại huyện Than Uyên")));
        blocks.add(new Paragraph(Style.INFO, "Thời gian bắt đầu: …… giờ ……, ngày 13 tháng 6 năm 2023", Origin.BLANK));
        blocks.add(new Paragraph(Style.INFO, "Địa điểm: huyện Than Uyên"));
        blocks.add(fillIn.line(Style.INFO, "Thành phần tham dự:", Origin.NONE));
        blocks.add(new Paragraph(Style.INFO,
                "Chủ trì: Đồng chí Tống Thanh Hải, Quyền Chủ tịch UBND tỉnh, Tổ trưởng"));
        blocks.add(fillIn.line(Style.INFO, "Thư ký:", Origin.NONE));
        blocks.add(new Paragraph(Style.INFO, "Nội dung:"));
        blocks.add(new Heading(Level.SECTION, 1, "Kiểm tra thực địa"));
        item(blocks, "1. Cụm công nghiệp Than Uyên: kiểm tra hạ tầng kỹ thuật; xem hồ sơ thiết kế.", "TĐ·1", "TĐ·2");
        blocks.add(
                fillIn.line(Style.ITEM, "2. Chỉ đạo tại thực địa:", Origin.of(new Source("record", "TĐ·3", "TĐ·3"))));
        blocks.add(new Heading(Level.SECTION, 2, "Báo cáo của huyện"));
        report(blocks);
        blocks.add(new Heading(Level.CLAUSE, 7, "Một số chỉ tiêu chủ yếu"));
        blocks.add(indicators());
        blocks.add(new Heading(Level.SECTION, 3, "Ý kiến tại buổi làm việc"));
        for (int i = 1; i <= 4; i++) {
            item(blocks, i
                    + ". Lãnh đạo huyện và đại diện các cơ quan chuyên môn làm rõ thêm một số khó khăn, vướng mắc; "
                    + "nêu kiến nghị, đề xuất để bảo đảm mục tiêu, kế hoạch 6 tháng cuối năm 2023; thành viên Tổ công tác "
                    + "trả lời một phần kiến nghị, phân tích tiềm năng, lợi thế của huyện.", "BLV·" + (i + 6));
        }
        blocks.add(new Heading(Level.SECTION, 4, "Kết luận"));
        conclusions(blocks);
        blocks.add(new Paragraph(Style.BODY,
                "Buổi làm việc kết thúc vào …… giờ ……, ngày 13 tháng 6 năm 2023./.", Origin.BLANK));
        blocks.add(new Signatures(List.of(new Signer(List.of("Thư ký"), ""),
                new Signer(List.of("Chủ tọa", "Q. Chủ tịch"), "Tống Thanh Hải")),
                List.of("UBND tỉnh (báo cáo)", "UBND huyện Than Uyên", "Lưu: VT, Hồ sơ"), Origin.BLANK));
        return new Document(new Metadata("Biên bản kiểm tra huyện Than Uyên", "Tổ công tác số 1"), blocks);
    }

    private static void report(List<Block> blocks) {
        item(blocks, "1. Tình hình chung: kinh tế - xã hội tiếp tục phát triển, một số kết quả nổi bật.", "BLV·1");
        item(blocks, "2. Sản lượng chè búp tươi ước đạt 3.500 tấn, tăng 1.200 tấn so với cùng kỳ năm trước.", "BLV·2");
        item(blocks, "3. Trồng rừng năm 2023: 125/100 ha, đạt 125% kế hoạch.", "BLV·3");
        item(blocks,
                "4. Văn hóa - xã hội tiếp tục được quan tâm, triển khai có hiệu quả; chăm sóc sức khỏe Nhân dân được "
                        + "quan tâm, thực hiện.",
                "BLV·4");
        item(blocks,
                "5. Cải cách hành chính được chỉ đạo quyết liệt; chỉ số năm 2022 đứng thứ nhất trong 8 huyện, thành "
                        + "phố, năm thứ 2 liên tiếp.",
                "BLV·5");
        item(blocks, "6. Đầu tư công:", "BLV·6");
        for (String done : List.of("chỉ đạo đẩy nhanh tiến độ thi công các dự án để giải ngân vốn đầu tư công;",
                "yêu cầu chủ đầu tư nghiệm thu khi có khối lượng hoàn thành, hoàn thiện thủ tục thanh toán;",
                "tăng cường kiểm tra tiến độ của chủ đầu tư, đốc thúc hoàn thiện thủ tục đầu tư từ khâu nghiệm thu, bàn "
                        + "giao công trình đưa vào sử dụng.")) {
            blocks.add(new Paragraph(Style.DASH, done, Origin.of(new Source("statement", "6", "BLV·6"))));
        }
    }

    private static Table indicators() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(1, "Sản lượng chè búp tươi", "tấn", "—", "ước 3.500", "tăng 1.200 tấn so với cùng kỳ"));
        rows.add(row(2, "Trồng rừng", "ha", "100", "125", "125% kế hoạch"));
        rows.add(row(3, "Chỉ số cải cách hành chính năm 2022", "hạng", "—", "1/8", "năm thứ 2 liên tiếp"));
        for (int i = 4; i <= 16; i++) {
            rows.add(row(i, "Chỉ tiêu " + i, "triệu đồng", "1.000.000", "998.765,4", ""));
        }
        return new Table(List.of(new Column("TT", 10, Align.CENTRE), new Column("Chỉ tiêu", 48, Align.LEFT),
                new Column("Đơn vị tính", 20, Align.CENTRE), new Column("Kế hoạch", 24, Align.RIGHT),
                new Column("Thực hiện", 24, Align.RIGHT), new Column("Ghi chú", 34, Align.LEFT)), rows);
    }

    private static Row row(int number, String... cells) {
        String[] all = new String[cells.length + 1];
        all[0] = Integer.toString(number);
        System.arraycopy(cells, 0, all, 1, cells.length);
        return Row.of(Origin.of(new Source("measurement", all[0], "CT·" + number)), all);
    }

    private static void conclusions(List<Block> blocks) {
        blocks.add(new Heading(Level.CLAUSE, 1, "Đánh giá"));
        for (String text : List.of("đánh giá cao nỗ lực, cố gắng của huyện trong 6 tháng đầu năm;",
                "Than Uyên vẫn giữ vững ổn định, tiên phong đi đầu trên các lĩnh vực;",
                "Than Uyên là huyện cửa ngõ của tỉnh, là trục kinh tế, nhiều tiềm năng, lợi thế.")) {
            blocks.add(new Paragraph(Style.DASH, text));
        }
        blocks.add(new Heading(Level.CLAUSE, 2, "Đề nghị huyện Than Uyên"));
        String[] directives = {"tiếp tục khai thác triệt để tiềm năng, thúc đẩy phát triển kinh tế - xã hội;",
                "phát triển sản phẩm du lịch, liên kết với các tỉnh trong khu vực, tạo thu nhập cho người dân bản địa;",
                "nhân rộng các mô hình phát triển tốt;",
                "rà soát điểm du lịch có tiềm năng để tập trung nguồn lực đầu tư, hỗ trợ, gắn với xây dựng nông thôn mới;",
                "hết sức quan tâm giải ngân vốn đầu tư công, công trình mục tiêu quốc gia, thu ngân sách địa phương;",
                "rà soát tất cả chỉ tiêu nhiệm kỳ và chỉ tiêu năm 2023, có giải pháp với chỉ tiêu khó đạt."};
        for (int i = 0; i < directives.length; i++) {
            String label = Decree30.label(Level.POINT, i + 1);
            item(blocks, label + " " + directives[i], "KL·" + (i + 4));
        }
        blocks.add(new Heading(Level.CLAUSE, 3, "Giao nhiệm vụ"));
        item(blocks, "a) Các sở, ngành theo chức năng, nhiệm vụ phối hợp giải quyết một số kiến nghị của huyện.",
                "KN·1");
        item(blocks,
                "b) Các ngành tổng hợp những vấn đề lớn, báo cáo UBND tỉnh và Ban Cán sự Đảng UBND tỉnh theo quy định.",
                "KN·2");
    }

    private static void item(List<Block> blocks, String text, String... labels) {
        Source[] sources = new Source[labels.length];
        for (int i = 0; i < labels.length; i++) {
            sources[i] = new Source("record", labels[i], labels[i]);
        }
        blocks.add(new Paragraph(Style.ITEM, text, Origin.of(sources)));
    }
}
