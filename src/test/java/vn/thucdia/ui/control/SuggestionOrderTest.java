package vn.thucdia.ui.control;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.language.NameRanking;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitNames;
import vn.thucdia.ui.ModelDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes first for what is typed, over everything that a laptop is born with. */
@SuppressWarnings("NullAway.Init")
class SuggestionOrderTest {

    private static ModelDesk desk;

    @BeforeAll
    static void open(@TempDir Path folder) {
        desk = new ModelDesk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chè                | Sản lượng chè búp tươi
            thu ng             | Thu ngân sách nhà nước trên địa bàn
            thu ngân           | Thu ngân sách nhà nước trên địa bàn
            tổng thu           | Tổng thu ngân sách nhà nước (gồm bổ sung từ cấp trên)
            tong thu           | Tổng thu ngân sách nhà nước (gồm bổ sung từ cấp trên)
            chè hiện           | Diện tích chè hiện có
            che tr             | Diện tích chè trồng mới
            che phủ            | Tỷ lệ che phủ rừng
            nghèo              | Tỷ lệ hộ nghèo (đa chiều)
            ho ngheo           | Tỷ lệ hộ nghèo (đa chiều)
            grdp               | GRDP bình quân đầu người
            to                 | Tỷ lệ hồ sơ trực tuyến toàn trình
            NN01               | Sản lượng chè búp tươi
            nn1                | Tổng đàn gia cầm
            giải ngân          | Giải ngân vốn đầu tư công lũy kế
            giai ngan          | Giải ngân vốn đầu tư công lũy kế
            tỷ lệ giải ngân    | Tỷ lệ giải ngân vốn đầu tư công
            tea                | Sản lượng chè búp tươi
            poverty            | Tỷ lệ hộ nghèo (đa chiều)
            xã                 | Tỷ lệ xã, phường vận hành bộ phận một cửa
            ocop               | Số sản phẩm OCOP từ 3 sao trở lên
            luong thuc         | Sản lượng lương thực có hạt
            đàn gia súc        | Tổng đàn gia súc
            gia suc            | Tổng đàn gia súc
            gia cầm            | Tổng đàn gia cầm
            par                | Xếp hạng chỉ số cải cách hành chính (PAR INDEX)
            du lịch            | Tổng lượt khách du lịch
            khach              | Tổng lượt khách du lịch
            bảo hiểm y tế      | Tỷ lệ bao phủ bảo hiểm y tế
            bac si             | Số bác sĩ trên 1 vạn dân
            biên chế           | Biên chế giao cấp xã
            chế                | Biên chế giao cấp xã
            đất                | Thu tiền sử dụng đất
            rừng               | Diện tích trồng rừng mới
            rung moi           | Diện tích trồng rừng mới
            san luong dien     | Sản lượng điện sản xuất
            điện               | Sản lượng điện sản xuất
            hoá                | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng
            hàng hoá           | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng
            ngan sach          | Thu ngân sách nhà nước trên địa bàn
            zzz                | -
            """)
    void indicators(String typed, String first) {
        NameRanking<Indicator> ranking = Indicator.ranking(Language.VI);
        assertFirst(ranking.find(typed, desk.app().figures().catalogue()).stream().map(Indicator::nameVi).toList(),
                first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sin ho       | 13/6/2023  | Huyện Sìn Hồ
            sin ho       | 27/11/2026 | Xã Sìn Hồ
            Sin Ho       | 30/6/2025  | Huyện Sìn Hồ
            Sìn Hồ       | 1/7/2025   | Xã Sìn Hồ
            sìn          | 27/11/2026 | Xã Sìn Hồ
            sin          | 27/11/2026 | Xã Sin Suối Hồ
            huyen sin    | 27/11/2026 | Huyện Sìn Hồ
            thi tran sin | 13/6/2023  | Thị trấn Sìn Hồ
            than uyen    | 13/6/2023  | Huyện Than Uyên
            than uyen    | 27/11/2026 | Xã Than Uyên
            than         | 27/11/2026 | Xã Than Uyên
            muong than   | 13/6/2023  | Xã Mường Than
            phuc than    | 13/6/2023  | Xã Phúc Than
            tan uyen     | 13/6/2023  | Huyện Tân Uyên
            tân          | 27/11/2026 | Phường Tân Phong
            phong tho    | 27/11/2026 | Xã Phong Thổ
            phong tho    | 13/6/2023  | Huyện Phong Thổ
            lai chau     | 13/6/2023  | Thành phố Lai Châu
            nam nhun     | 13/6/2023  | Huyện Nậm Nhùn
            nam nhun     | 27/11/2026 | Huyện Nậm Nhùn
            nậm          | 27/11/2026 | Xã Nậm Hàng
            pa u         | 27/11/2026 | Xã Pa Ủ
            Pa Ủ         | 13/6/2023  | Xã Pa ủ
            03595        | 27/11/2026 | Xã Than Uyên
            tam duong    | 13/6/2023  | Huyện Tam Đường
            đoàn kết     | 27/11/2026 | Phường Đoàn Kết
            doan ket     | 27/11/2026 | Phường Đoàn Kết
            bum          | 27/11/2026 | Xã Bum Tở
            hua bum      | 27/11/2026 | Xã Hua Bum
            ho           | 27/11/2026 | Xã Hồng Thu
            """)
    void units(String typed, String day, String first) {
        String[] parts = day.split("/");
        LocalDate date = LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0]));
        assertFirst(UnitNames.on(date, Set.of()).find(typed, desk.app().places().everInspectable()).stream()
                .map(AdminUnit::fullName).toList(), first);
    }

    private static final List<String> PEOPLE = List.of("Giàng A Mốt", "Giàng A Hai", "Hoàng Hữu An",
            "Nguyễn Thị Hồng Hạnh", "Nguyễn Vân Anh", "Lò Thị Phương", "Lò Văn Hưng", "Vàng A Páo", "Tống Thanh Hải",
            "Hà Trọng Hải", "Lê Văn Lương");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an            | Hoàng Hữu An
            hải           | Tống Thanh Hải
            hai           | Giàng A Hai
            ha            | Giàng A Hai
            hà            | Hà Trọng Hải
            hong hanh     | Nguyễn Thị Hồng Hạnh
            phương        | Lò Thị Phương
            phuong lo     | Lò Thị Phương
            lo van        | Lò Văn Hưng
            van           | Vàng A Páo
            vân           | Nguyễn Vân Anh
            a             | Giàng A Mốt
            giang a h     | Giàng A Hai
            nguyen van    | Nguyễn Vân Anh
            lương         | Lê Văn Lương
            ương          | Lò Thị Phương
            """)
    void people(String typed, String first) {
        assertFirst(NameRanking.<String>by(name -> name).find(typed, PEOPLE), first);
    }

    private static void assertFirst(List<String> found, String first) {
        assertThat(found.isEmpty() ? "-" : found.getFirst()).as("of %s", found).isEqualTo(first);
    }
}
