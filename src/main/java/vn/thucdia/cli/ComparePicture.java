package vn.thucdia.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thucdia.app.AppContext;
import vn.thucdia.chart.Fonts;
import vn.thucdia.chart.Page;
import vn.thucdia.chart.PdfSheets;
import vn.thucdia.chart.Picture;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Query;
import vn.thucdia.entity.Id;
import vn.thucdia.file.AtomicFile;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.report.ComparisonReport;
import vn.thucdia.report.ComparisonReport.View;
import vn.thucdia.report.PeriodGroups;

/** Draws a comparison, charts above the table: as a picture (png) or on sheets (pdf). The same page as in the window. */
record ComparePicture(Messages messages) {

    private static final String PNG = "png";

    /** The names that are typed after {@code --format}. */
    static final List<String> FORMS = List.of("pdf", PNG);

    void write(AppContext context, Query query, String format, Path out) {
        Map<Id<AdminUnit>, AdminUnit> units = new HashMap<>();
        context.comparisons().territory().units().forEach(unit -> units.put(unit.id(), unit));
        List<Row> rows = PeriodGroups.compare(query, context.comparisons().comparer()::compare);
        ComparisonReport report = new ComparisonReport(messages, units::get);
        Page page = report.page(rows, View.BARS, true);
        Fonts fonts = new Fonts();
        AtomicFile.write(out, file -> {
            if (format.toLowerCase(Locale.ROOT).equals(PNG)) {
                new Picture(fonts).write(page, true, file);
            } else {
                new PdfSheets(fonts).write(page, true,
                        report.paper(units.values(), LocalDate.now(context.clock().withZone(Formats.ZONE))), file);
            }
        });
    }
}
