package vn.thucdia.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;

/** Charts that between them hold everything a chart can hold. */
final class Specimens {

    static final Fonts FONTS = new Fonts();

    private static final Plot.Ticks TICKS = (value, decimals) -> Formats.of(Language.VI).number(value, decimals);

    private Specimens() {}

    static Plot.Bar bar(String label, String below, Role role, @Nullable String value, String printed) {
        return new Plot.Bar(label, below, role, value == null ? null : new BigDecimal(value), printed, null);
    }

    static Chart tea() {
        return new Chart("Sản lượng chè búp tươi", "tấn", new Plot.Columns(
                List.of(bar("6 tháng đầu năm 2022", "suy ra", Role.PREVIOUS, "2300", "2.300 ƒ"),
                        bar("6 tháng đầu năm 2023", "ước", Role.CURRENT, "3500", "3.500")),
                true, new Plot.Remark("+52,2 %", Ink.GOOD), TICKS), List.of(), "");
    }

    static Chart forest() {
        return new Chart("Trồng rừng năm 2023", "ha", new Plot.Columns(
                List.of(bar("Năm 2022", "chưa có số liệu", Role.PREVIOUS, null, "—"),
                        bar("Kế hoạch năm 2023", "", Role.PLAN, "100", "100"),
                        new Plot.Bar("Năm 2023", "", Role.CURRENT, new BigDecimal("125"), "125",
                                new Plot.Remark("125 % kế hoạch", Ink.GOOD))),
                true, null, TICKS), List.of(), "");
    }

    static Chart rank() {
        return new Chart("Xếp hạng chỉ số cải cách hành chính", "hạng", new Plot.Places(
                List.of(bar("Năm 2021", "", Role.PREVIOUS, "1", "Hạng 1/8"),
                        bar("Năm 2022", "", Role.CURRENT, "1", "Hạng 1/8")),
                8, "hạng 1", new Plot.Remark("giữ hạng", Ink.GOOD)), List.of("hạng 1 là tốt nhất"),
                "Xếp hạng: năm 2021 hạng 1; năm 2022 hạng 1.");
    }

    static Chart years(int count) {
        return new Chart("Tổng sản phẩm trên địa bàn (giá so sánh 2010)", "tỷ đồng", new Plot.Columns(
                IntStream.range(0, count).mapToObj(at -> bar("Năm " + (2018 + at), at == count - 1 ? "ước" : "",
                        at == count - 1 ? Role.CURRENT : Role.PREVIOUS, String.valueOf(11250 + at * 730 - at % 3 * 400),
                        Formats.of(Language.VI).number(11250 + at * 730 - at % 3 * 400))).toList(),
                true, null, TICKS), List.of("Cộng 4 xã: Than Uyên, Mường Than, Mường Kim, Khoen On"), "");
    }

    /** A plan before five years that come close to it. */
    static Chart planned() {
        List<Plot.Bar> bars = new ArrayList<>();
        bars.add(bar("Kế hoạch 2023", "", Role.PLAN, "19", "19"));
        String[] values = {"31.2", "27.45", "24.1", "21.85", "18.6"};
        for (int at = 0; at < values.length; at++) {
            bars.add(bar("Năm " + (2019 + at), "", at == 4 ? Role.CURRENT : Role.PREVIOUS, values[at],
                    values[at].replace('.', ',')));
        }
        return new Chart("Tỷ lệ hộ nghèo (đa chiều)", "%", new Plot.Columns(bars, true, null, TICKS), List.of(), "");
    }

    static Chart level() {
        return new Chart("Sản lượng chè búp tươi", "tấn", new Plot.Columns(
                List.of(bar("Năm 2024", "", Role.PREVIOUS, "1990", "1.990 ƒ"),
                        bar("Năm 2026", "", Role.CURRENT, "2290", "2.290")),
                true, new Plot.Remark("+15,1 %", Ink.GOOD), TICKS), List.of(), "");
    }

    static Chart unknown() {
        return new Chart("Xếp hạng", "hạng", new Plot.Places(
                List.of(bar("Năm 2021", "chưa có số liệu", Role.PREVIOUS, null, "—"),
                        bar("Năm 2022", "chưa có số liệu", Role.CURRENT, null, "—")),
                0, "Hạng 1", null), List.of(), "");
    }

    static Chart falling() {
        return new Chart("Tốc độ tăng trưởng", "%", new Plot.Columns(
                List.of(bar("Năm 2020", "", Role.PREVIOUS, "-2.4", "-2,4 %"),
                        bar("Năm 2021", "", Role.CURRENT, "1.35", "1,35 %")),
                true, new Plot.Remark("+3,75 điểm phần trăm", Ink.GOOD), TICKS), List.of(), "");
    }

    static Chart units() {
        List<String> names = List.of("Mường Tè", "Than Uyên", "Thành phố Lai Châu",
                "Xã Nậm Cuổi của huyện Sìn Hồ (phần nhập về từ xã Nậm Hăn)", "Phong Thổ", "Nậm Nhùn", "Tân Uyên");
        List<Plot.Row> rows = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            String value = at == 5 ? null : String.valueOf(3500 - at * 480);
            rows.add(new Plot.Row(names.get(at), at == 5 ? "chưa có số liệu" : "",
                    List.of(bar("", "", Role.PREVIOUS, String.valueOf(2300 - at * 200), "" + (2300 - at * 200)),
                            bar("", "", Role.CURRENT, value, value == null ? "—" : value))));
        }
        return new Chart("Sản lượng chè búp tươi", "tấn", new Plot.Rows(rows, null, "", TICKS), List.of(), "");
    }

    static Chart shares() {
        return new Chart("Kết quả so với kế hoạch năm", "%", new Plot.Rows(
                List.of(new Plot.Row("Trồng rừng năm 2023", "125/100 ha",
                        List.of(bar("", "", Role.CURRENT, "125", "125 %"))),
                        new Plot.Row("Thu ngân sách địa phương", "",
                                List.of(bar("", "", Role.CURRENT, "46.2", "46,2 %"))),
                        new Plot.Row("Giải ngân vốn đầu tư công", "",
                                List.of(bar("", "", Role.CURRENT, null, "—")))),
                new BigDecimal("100"), "100 % kế hoạch", TICKS), List.of(), "");
    }

    static List<Chart> all() {
        return List.of(tea(), forest(), rank(), years(5), falling(), units(), shares(), years(14), planned(), level(),
                unknown());
    }

    static Page page() {
        List<DataTable.Column> columns = List.of(new DataTable.Column("Chỉ tiêu", false),
                new DataTable.Column("Đơn vị tính", false), new DataTable.Column("6 tháng đầu năm 2022", true),
                new DataTable.Column("6 tháng đầu năm 2023", true), new DataTable.Column("Kế hoạch", true),
                new DataTable.Column("Chênh lệch", true), new DataTable.Column("Tăng, giảm", true));
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (int at = 0; at < 14; at++) {
            rows.add(List.of(DataTable.Cell.of("Sản lượng chè búp tươi " + at), DataTable.Cell.of("tấn"),
                    new DataTable.Cell("2.300 ƒ", "", "3.500 - 1.200", DataTable.Tone.PLAIN),
                    new DataTable.Cell("3.500", "ước", "", DataTable.Tone.PLAIN),
                    new DataTable.Cell("—", "", "chưa có kế hoạch", DataTable.Tone.BLANK),
                    new DataTable.Cell("+1.200", "so kỳ trước", "", DataTable.Tone.GOOD),
                    new DataTable.Cell("+52,2 %", "", "", DataTable.Tone.GOOD)));
        }
        return new Page("So sánh chỉ tiêu", "Than Uyên, 6 tháng đầu năm 2023", all(),
                List.of(new Page.Key(Page.Sign.PREVIOUS, "Kỳ trước"), new Page.Key(Page.Sign.PLAN, "Kế hoạch"),
                        new Page.Key(Page.Sign.CURRENT, "Kỳ này"), new Page.Key(Page.Sign.TREND, "Xu hướng")),
                new DataTable(columns, rows, 0),
                List.of("ƒ số suy ra: 3.500 - 1.200.", "Mỗi đơn vị tính một trục riêng."));
    }
}
