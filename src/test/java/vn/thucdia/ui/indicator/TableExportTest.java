package vn.thucdia.ui.indicator;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.TestDesk;

import static org.assertj.core.api.Assertions.assertThat;

class TableExportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @Test
    void theTableOfAVisitBecomesAWorkbookOfRealNumbers() throws Exception {
        List<String> proposed = new ArrayList<>();
        try (TestDesk desk = TestDesk.open(temp.resolve("data"), Language.VI)) {
            IndicatorModel model = new IndicatorModel(desk.desk());
            model.show(SampleVisit.record(desk.app()));

            new TableExport(model, (name, extension, folder) -> {
                proposed.add(name);
                return temp.resolve("bang");
            }).save();
        }

        assertThat(proposed).containsExactly("Chi tieu Huyen Than Uyen 6 thang dau nam 2023.xlsx");
        try (InputStream in = Files.newInputStream(temp.resolve("bang.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(numbers(sheet, "NN01")).contains(2300.0, 3500.0, 1200.0);
            assertThat(numbers(sheet, "LN01")).contains(100.0, 125.0);
            XSSFSheet charts = book.getSheetAt(1);
            assertThat(Objects.requireNonNull(charts.getDrawingPatriarch()).getCharts()).hasSize(1);
        }
    }

    private static List<Double> numbers(XSSFSheet sheet, String code) {
        List<Double> numbers = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell.getNumericCellValue());
                    }
                });
            }
        }
        return numbers;
    }

    @Test
    void nothingIsWrittenWhenThePersonThinksBetterOfIt() throws Exception {
        try (TestDesk desk = TestDesk.open(temp.resolve("data"), Language.EN)) {
            IndicatorModel model = new IndicatorModel(desk.desk());
            model.show(SampleVisit.record(desk.app()));
            new TableExport(model, (name, extension, folder) -> null).save();
        }
        try (var files = Files.list(temp)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("bang.xlsx");
        }
    }
}
