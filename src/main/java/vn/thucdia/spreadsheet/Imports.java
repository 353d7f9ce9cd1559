package vn.thucdia.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Figures;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.NewRecords;
import vn.thucdia.ledger.Repository;
import vn.thucdia.period.PeriodPhrases;
import vn.thucdia.place.Places;
import vn.thucdia.spreadsheet.ImportPreview.Entry;
import vn.thucdia.spreadsheet.ImportPreview.State;
import vn.thucdia.spreadsheet.Mapping.Column;

/** Takes figures from spreadsheets: proposes what the columns mean, shows what would happen, does it as one action. */
public final class Imports {

    private static final int QUOTED = 60;

    private final Ledger ledger;
    private final Places places;
    private final Figures figures;
    private final Repository<RememberedMapping> mappings;

    public Imports(Ledger ledger, Places places, Figures figures) {
        this.ledger = ledger;
        this.places = places;
        this.figures = figures;
        this.mappings = new Repository<>(ledger, SpreadsheetKinds.MAPPING);
    }

    /**
     * What a sheet means: as it was agreed for the last one of its shape, else as its header says.
     *
     * @param context what is known without the file: unit and period of the visit it is imported into
     * @throws Problem {@code problem.sheet.noheader} when no row looks like a header
     */
    public Mapping propose(Sheet sheet, FigureKey context) {
        HeaderWords words = new HeaderWords();
        IndicatorNames indicators = new IndicatorNames(figures.catalogue());
        UnitNames units = new UnitNames(places.units());
        // Names of indicators and units stand in headers of some tables, but in the rows of most.
        Header header = Header.find(sheet, words::isHeader)
                .or(() -> Header.find(sheet, text -> words.isHeader(text) || indicators.find(text).isPresent()
                        || !units.everNamed(text).isEmpty()))
                .orElseThrow(() -> new Problem("problem.sheet.noheader", sheet.name()));
        return propose(sheet, header, context);
    }

    /** The same with the header in rows that a person chose. */
    public Mapping propose(Sheet sheet, int headerRow, int headerRows, FigureKey context) {
        return propose(sheet, Header.at(sheet, headerRow, headerRows), context);
    }

    private Mapping propose(Sheet sheet, Header header, FigureKey context) {
        Mapping guess = new MappingGuess(sheet, header, new IndicatorNames(figures.catalogue()),
                new UnitNames(places.units())).guess(context);
        return remembered(header.layout()).map(known -> renewed(known, guess)).orElse(guess);
    }

    private Optional<Mapping> remembered(String layout) {
        return mappings.find(RememberedMapping.of(layout, "").id()).map(found -> MappingJson.read(found.mapping()));
    }

    /** The columns as agreed, but with the years and the titles of this sheet. */
    private static Mapping renewed(Mapping known, Mapping guess) {
        List<Column> columns = new ArrayList<>();
        for (Column now : guess.columns()) {
            Column agreed = known.columns().stream().filter(column -> column.index() == now.index()).findFirst()
                    .orElse(now.as(Role.IGNORE, FigureKey.NONE));
            boolean dated = !agreed.header().equals(now.header()) && now.key().period() != null;
            columns.add(now.as(agreed.role(), dated ? agreed.key().withPeriod(now.key().period()) : agreed.key()));
        }
        return new Mapping(guess.sheet(), guess.headerRow(), guess.headerRows(), columns,
                guess.given().or(known.given()), known.indicators(), known.numbers());
    }

    /**
     * What a person said of a whole sheet, when there are such a unit and such a period.
     *
     * @throws Problem {@code problem.sheet.unit} or {@code problem.sheet.period}
     */
    public FigureKey known(FigureKey said) {
        String unit = said.unit();
        String period = said.period();
        if (unit != null && new UnitNames(places.units()).everNamed(unit).isEmpty()) {
            throw new Problem("problem.sheet.unit", Text.shorten(unit, QUOTED));
        }
        if (period != null && PeriodPhrases.read(period).isEmpty()) {
            throw new Problem("problem.sheet.period", Text.shorten(period, QUOTED));
        }
        return said;
    }

    /**
     * What importing a sheet would do. Changes nothing.
     *
     * @throws Problem {@code problem.sheet.nofigures} when no column holds figures
     */
    public ImportPreview preview(Sheet sheet, Mapping mapping) {
        if (mapping.column(Role.FIGURE).isEmpty()) {
            throw new Problem("problem.sheet.nofigures", sheet.name());
        }
        RowReader reader = new RowReader(sheet, mapping, new RowKeys(new IndicatorNames(figures.catalogue()),
                new UnitNames(places.units()), mapping.indicators()));
        List<RowReader.Placed> read = new ArrayList<>();
        int empty = 0;
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() > mapping.lastHeaderRow()) {
                int wrong = reader.refusals().size();
                List<RowReader.Placed> found = reader.read(row);
                read.addAll(found);
                empty += found.isEmpty() && wrong == reader.refusals().size() ? 1 : 0;
            }
        }
        Map<Id<Figure>, Figure> present = figures.findAll(read.stream().map(each -> each.figure().id()).toList());
        List<Entry> entries = read.stream().map(each -> new Entry(each.row(), each.column(), each.figure(),
                present.get(each.figure().id()))).toList();
        return new ImportPreview(sheet, mapping, entries, List.copyOf(reader.refusals()), empty);
    }

    /**
     * Saves what a preview shows, and how the sheet was read, as one action that can be taken back. Nothing is written when nothing
     * is new.
     */
    public void apply(ImportPreview preview) {
        List<Entry> news = preview.entries().stream().filter(entry -> entry.state() != State.UNCHANGED).toList();
        if (news.isEmpty()) {
            return;
        }
        NewRecords added = figures.newRecords(news.stream().filter(entry -> entry.before() == null)
                .map(Imports::merged).toList());
        List<Change> changes = new ArrayList<>(figures.changes(news.stream().filter(entry -> entry.before() != null)
                .map(Imports::merged).toList()));
        Mapping mapping = preview.mapping();
        String layout = Header.at(preview.sheet(), mapping.headerRow(), mapping.headerRows()).layout();
        changes.addAll(Change.create(SpreadsheetKinds.MAPPING,
                RememberedMapping.of(layout, MappingJson.write(mapping))));
        ledger.commit("indicator.import", added, changes);
    }

    /** What a file does not say about a figure stays as it was. */
    private static Figure merged(Entry entry) {
        Figure now = entry.figure();
        Figure before = entry.before();
        return before == null
                ? now
                : before.withValue(now.value(), now.qualifier(), now.entered(), now.derived())
                        .withRank(now.outOf() == null ? before.outOf() : now.outOf(), null, before.rankedBy())
                        .withText(now.text(), now.note().isEmpty() ? before.note() : now.note(), now.page());
    }
}
