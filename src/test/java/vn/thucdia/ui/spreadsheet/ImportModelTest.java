package vn.thucdia.ui.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.spreadsheet.Books;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.spreadsheet.ImportPreview;
import vn.thucdia.ui.ModelDesk;

import static org.assertj.core.api.Assertions.assertThat;

class ImportModelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private ModelDesk desk;
    @SuppressWarnings("NullAway.Init")
    private ImportModel model;

    @BeforeEach
    void open() {
        desk = new ModelDesk(folder);
        model = new ImportModel(desk.desk(), FigureKey.NONE.withUnit("110").withPeriod("2023-H1"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ImportPreview preview() {
        return Objects.requireNonNull(Objects.requireNonNull(model.openedProperty().get()).preview());
    }

    private void csv(String text) throws IOException {
        model.open(Files.writeString(folder.resolve("a.csv"), text));
    }

    @Test
    void theUnitAndPeriodOfTheVisitHoldWhereTheSheetSaysNone() throws IOException {
        csv("Chỉ tiêu;Thực hiện\nNN01;3.500\n");
        assertThat(model.news()).isEqualTo(1);
        assertThat(preview().refusals()).isEmpty();
    }

    @Test
    void aNameTakenForAnIndicatorLetsItsRowsIn() throws IOException {
        csv("Chỉ tiêu;Thực hiện\nChè búp;3.500\nLạ hoàn toàn xyz;1\n");
        ImportPreview.Refusal refusal = preview().refusals().getFirst();
        assertThat(refusal.suggestions()).isNotEmpty();
        model.take(refusal, refusal.suggestions().getFirst());
        assertThat(model.news()).isEqualTo(1);
        assertThat(preview().refusedRows()).isEqualTo(1);
        assertThat(model.rows()).extracting(PreviewRow::fate).containsExactly(PreviewRow.Fate.ADDED,
                PreviewRow.Fate.REFUSED);
    }

    @Test
    void aSheetWithoutAKnownHeaderIsOpenedForThePersonToSay() throws IOException {
        csv("Tên;Số\nNN01;5\n");
        assertThat(Objects.requireNonNull(model.problemProperty().get()).key()).isEqualTo("problem.sheet.nofigures");
        var mapping = Objects.requireNonNull(model.openedProperty().get()).mapping();
        model.take(mapping.with(Meaning.INDICATOR.on(mapping.columns().getFirst()))
                .with(Meaning.RESULT.on(mapping.columns().getLast())));
        assertThat(model.problemProperty().get()).isNull();
        assertThat(model.news()).isEqualTo(1);
    }

    @Test
    void whatWasSavedIsSaidAndTheRowsThenReadAsBefore() throws IOException {
        model.open(Books.report(folder.resolve("bieu.xlsx")));
        model.save();
        assertThat(Objects.requireNonNull(model.doneProperty().get()).count(ImportPreview.State.ADDED)).isEqualTo(11);
        assertThat(model.news()).isZero();
        model.wrongOnlyProperty().set(true);
        assertThat(model.rows()).hasSize(2);
        model.choose("Biểu 1");
        assertThat(model.doneProperty().get()).isNotNull();
        model.header(3, 5);
        assertThat(model.doneProperty().get()).isNull();
    }
}
