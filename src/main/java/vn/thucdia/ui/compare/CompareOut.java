package vn.thucdia.ui.compare;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;

import vn.thucdia.chart.Fonts;
import vn.thucdia.chart.Page;
import vn.thucdia.chart.PdfSheets;
import vn.thucdia.chart.Picture;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.document.PdfPages;
import vn.thucdia.file.AtomicFile;
import vn.thucdia.file.FileNames;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileAsk;
import vn.thucdia.ui.screen.PagePrinter;

/** The ways out of a comparison: picture, PDF, workbook, clipboard, printer. Nothing is written on the toolkit's thread. */
final class CompareOut {

    /** Writes a comparison as a workbook, whole or not at all. */
    @FunctionalInterface
    public interface Workbook {
        void write(ComparisonTable table, Path target);
    }

    private final Desk desk;
    private final CompareModel model;
    private final FileAsk where;
    private final PagePrinter printer;
    private final @Nullable Workbook workbook;
    private @Nullable Path folder;
    private boolean printing;

    CompareOut(Desk desk, CompareModel model, FileAsk where, PagePrinter printer, @Nullable Workbook workbook) {
        this.desk = desk;
        this.model = model;
        this.where = where;
        this.printer = printer;
        this.workbook = workbook;
    }

    boolean writesWorkbooks() {
        return workbook != null;
    }

    void savePicture() {
        boolean printed = model.patternsProperty().get();
        save("png", page -> target -> AtomicFile.write(target,
                out -> new Picture(new Fonts()).write(page, printed, out)));
    }

    void savePdf() {
        boolean printed = model.patternsProperty().get();
        PdfSheets.Paper paper = model.paper();
        save("pdf", page -> target -> AtomicFile.write(target,
                out -> new PdfSheets(new Fonts()).write(page, printed, paper, out)));
    }

    void saveWorkbook() {
        Workbook writer = workbook;
        if (writer != null) {
            save("xlsx", page -> {
                Supplier<ComparisonTable> table = model.table();
                return target -> writer.write(table.get(), target);
            });
        }
    }

    /** @param writer of a page; what it answers is run away from the toolkit's thread */
    private void save(String extension, Function<Page, Consumer<Path>> writer) {
        Page page = model.pageProperty().get();
        Path chosen = page == null
                ? null
                : where.ask(FileNames.of(page.title() + " " + page.subtitle(), extension), extension, folder);
        if (page == null || chosen == null) {
            return;
        }
        String ending = "." + extension;
        Path target = chosen.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                ? chosen
                : chosen.resolveSibling(chosen.getFileName() + ending);
        folder = target.toAbsolutePath().getParent();
        Consumer<Path> work = writer.apply(page);
        desk.tasks().start(desk.messages().get("minutes.writing"), progress -> {
            work.accept(target);
            return target;
        }, written -> desk.shell().said(desk.messages().get("compare.saved", String.valueOf(written.getFileName()))));
    }

    /** Puts the table and a picture of everything on the clipboard; each program takes what it understands. */
    void copy() {
        Page page = model.pageProperty().get();
        boolean printed = model.patternsProperty().get();
        if (page != null) {
            desk.tasks().run(() -> new Picture(new Fonts()).draw(page, printed), drawn -> {
                ClipboardContent content = new ClipboardContent();
                Image image = SwingFXUtils.toFXImage(drawn, null);
                content.putImage(image);
                content.putString(page.twin().tabbed());
                content.putHtml(page.twin().html());
                Clipboard.getSystemClipboard().setContent(content);
                desk.shell().said(desk.messages().get("compare.copied"));
            });
        }
    }

    /** Prints by the machine's own dialog. One at a time. */
    void print() {
        Page page = model.pageProperty().get();
        if (page == null || printing) {
            return;
        }
        printing = true;
        PdfSheets.Paper paper = model.paper();
        boolean printed = model.patternsProperty().get();
        desk.tasks().run(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new PdfSheets(new Fonts()).write(page, printed, paper, bytes);
            try (PdfPages pages = PdfPages.open(bytes.toByteArray())) {
                printer.print(pages.pageable(), page.title() + " " + page.subtitle());
            }
            return true;
        }, done -> printing = false, () -> printing = false);
    }
}
