package vn.thucdia.ui.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.FileNames;
import vn.thucdia.language.Messages;
import vn.thucdia.spreadsheet.FigureSheet;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileAsk;

/** Writes the table, as it is narrowed down now, as a workbook where the person says; never on the toolkit's thread. */
final class TableExport {

    private static final String EXTENSION = "xlsx";

    private final IndicatorModel model;
    private final FileAsk where;
    private @Nullable Path folder;

    TableExport(IndicatorModel model, FileAsk where) {
        this.model = model;
        this.where = where;
    }

    void save() {
        Subject.Content content = model.contentProperty().get();
        if (content == null) {
            return;
        }
        Desk desk = model.desk();
        Messages messages = desk.messages();
        String title = title(content, messages);
        List<FigureSheet.Line> lines = lines();
        Path chosen = where.ask(FileNames.of(title, EXTENSION), EXTENSION, folder);
        if (chosen == null) {
            return;
        }
        Path target = chosen.toString().toLowerCase(Locale.ROOT).endsWith("." + EXTENSION)
                ? chosen
                : chosen.resolveSibling(chosen.getFileName() + "." + EXTENSION);
        folder = target.toAbsolutePath().getParent();
        desk.tasks().start(messages.get("minutes.writing"), progress -> {
            new FigureSheet(messages).write(title, lines, target);
            return target;
        }, written -> desk.shell().said(messages.get("indicator.exported", String.valueOf(written.getFileName()))));
    }

    private List<FigureSheet.Line> lines() {
        List<FigureSheet.Line> lines = new ArrayList<>();
        String sector = "";
        for (GridRow row : model.rows()) {
            if (row instanceof GridRow.Group(String name)) {
                sector = name;
            } else if (row instanceof GridRow.Line line) {
                lines.add(new FigureSheet.Line(sector, line.indicator(), line.name(), line.period(), line.reading()));
            }
        }
        return lines;
    }

    private static String title(Subject.Content content, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("indicator.tab"));
        if (content.unit() != null) {
            parts.add(content.unit().fullName());
        }
        if (content.period() != null) {
            parts.add(content.period().in(messages.language()));
        }
        return String.join(", ", parts);
    }
}
