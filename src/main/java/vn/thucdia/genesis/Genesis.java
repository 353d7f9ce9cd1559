package vn.thucdia.genesis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.CutOff;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.IndicatorKinds;
import vn.thucdia.indicator.Levels;
import vn.thucdia.indicator.Measure;
import vn.thucdia.indicator.Relations;
import vn.thucdia.indicator.ReportingRule;
import vn.thucdia.indicator.YearOnYear;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetFormat;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Relation;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.period.PeriodType;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Agency;
import vn.thucdia.place.AgencyKind;
import vn.thucdia.place.AgencyName;
import vn.thucdia.place.PlaceKinds;
import vn.thucdia.place.Sector;
import vn.thucdia.place.Share;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitSuccession;
import vn.thucdia.place.UnitType;

/** Makes the chain of {@link Origin#GENESIS} from the tables of this room, and gives it to a ledger that lacks it. */
public final class Genesis {

    private static final HybridTime BIRTH = new HybridTime(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli(), 0);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** The parts in the order of their numbers. Never reorder or change one that has been published. */
    private static final List<Supplier<List<Operation>>> PARTS = List.of(Genesis::units, Genesis::successions,
            Genesis::sectors, Genesis::agencies, () -> indicators("indicators.csv"),
            () -> indicators("indicators-2.csv"), Genesis::rates, Genesis::cutOffs);

    private Genesis() {}

    /** Adds the parts that the ledger does not hold yet, and mends those that were damaged. */
    public static void ensure(Ledger ledger) {
        if (ledger.missing().stream().anyMatch(gap -> gap.origin().equals(Origin.GENESIS))) {
            ledger.heal(holes -> lines());
        }
        if (ledger.lines(Origin.GENESIS, PARTS.size() - 1L).isEmpty()) {
            ledger.receive(Origin.GENESIS, lines());
        }
    }

    /** The whole chain. */
    static List<JournalLine> lines() {
        ChangeSetFormat format = new ChangeSetFormat();
        List<JournalLine> lines = new ArrayList<>();
        String previous = JournalLine.START;
        for (int i = 0; i < PARTS.size(); i++) {
            ChangeSet set = new ChangeSet(new ChangeSetId(Origin.GENESIS, i + 1L), BIRTH, Ledger.NOBODY,
                    "setup.genesis",
                    Relation.PLAIN, PARTS.get(i).get());
            JournalLine line = JournalLine.of(format.write(set, previous));
            lines.add(line);
            previous = line.hash();
        }
        return lines;
    }

    private static List<Operation> units() {
        List<Operation> operations = new ArrayList<>();
        for (NamedCsvRecord row : Table.read("units.csv")) {
            LocalDate from = Table.date(row.getField("valid_from"));
            add(operations, PlaceKinds.UNIT,
                    new AdminUnit(AdminUnit.idOf(row.getField("code"), from), row.getField("code"),
                            row.getField("name"),
                            row.getField("full_name"), row.getField("alias"),
                            Table.constant(UnitLevel.class, row.getField("level")),
                            Table.constant(UnitType.class, row.getField("type")), row.getField("parent_code"),
                            row.getField("province_code"), from, Table.date(row.getField("valid_to")),
                            row.getField("former_district_codes"), row.getField("note")));
        }
        return operations;
    }

    private static List<Operation> successions() {
        List<Operation> operations = new ArrayList<>();
        for (NamedCsvRecord row : Table.read("successions.csv")) {
            LocalDate effective = LocalDate.parse(row.getField("effective_date"));
            Id<AdminUnit> old = AdminUnit.idOf(row.getField("old_code"), null);
            Id<AdminUnit> now = AdminUnit.idOf(row.getField("new_code"), REFORM);
            add(operations, PlaceKinds.SUCCESSION,
                    new UnitSuccession(Ids.natural("unit_succession", old.toString(), now.toString()), old, now,
                            Table.constant(Share.class, row.getField("share")), row.getField("kind"), effective,
                            row.getField("legal_basis")));
        }
        return operations;
    }

    private static List<Operation> sectors() {
        List<Operation> operations = new ArrayList<>();
        int position = 0;
        for (NamedCsvRecord row : Table.read("sectors.csv")) {
            String parent = row.getField("parent");
            add(operations, PlaceKinds.SECTOR,
                    new Sector(Sector.idOf(row.getField("code")), row.getField("code"), row.getField("name_vi"),
                            row.getField("name_en"), parent.isEmpty() ? null : Sector.idOf(parent), ++position));
        }
        return operations;
    }

    private static List<Operation> agencies() {
        List<Operation> operations = new ArrayList<>();
        Map<String, Id<Agency>> ids = new HashMap<>();
        for (NamedCsvRecord row : Table.read("agencies.csv")) {
            ids.put(row.getField("code"), Ids.natural("agency", row.getField("code")));
        }
        for (NamedCsvRecord row : Table.read("agencies.csv")) {
            Id<Agency> id = Ids.natural("agency", row.getField("code"));
            add(operations, PlaceKinds.AGENCY,
                    new Agency(id, row.getField("code"), Table.constant(AgencyKind.class, row.getField("kind")), null,
                            successor(ids, row.getField("successor")), row.getField("note")));
            add(operations, PlaceKinds.AGENCY_NAME,
                    new AgencyName(Ids.natural("agency_name", id.toString(), row.getField("name")), id,
                            row.getField("name"), row.getField("short_name"), Table.date(row.getField("valid_from")),
                            Table.date(row.getField("valid_to"))));
        }
        return operations;
    }

    private static @Nullable Id<Agency> successor(Map<String, Id<Agency>> ids, String code) {
        return code.isEmpty() ? null : ids.get(code);
    }

    private static List<Operation> indicators(String table) {
        List<Operation> operations = new ArrayList<>();
        for (NamedCsvRecord row : Table.read(table)) {
            String parent = row.findField("parent").orElse("");
            add(operations, IndicatorKinds.INDICATOR,
                    new Indicator(Indicator.idOf(row.getField("code")), row.getField("code"),
                            row.getField("name_vi"), row.getField("name_en"), Sector.idOf(row.getField("sector")),
                            new Measure(row.getField("unit"), Integer.parseInt(row.getField("decimals")),
                                    Table.constant(Direction.class, row.getField("direction")),
                                    Table.constant(Accumulation.class, row.getField("accumulation"))),
                            new ReportingRule(Frequency.parse(row.getField("frequency")),
                                    Levels.parse(row.getField("levels")), YearOnYear.parse(row.getField("yoy_form")),
                                    row.getField("plan"), row.getField("basis")),
                            false,
                            Relations.NONE.within(parent.isEmpty() ? null : Indicator.idOf(parent))));
        }
        return operations;
    }

    /** What rates of the catalogue are made of; fields that the published entries leave open. */
    private static List<Operation> rates() {
        List<Operation> operations = new ArrayList<>();
        for (NamedCsvRecord row : Table.read("rates.csv")) {
            for (String part : List.of("numerator", "denominator")) {
                operations.add(new Operation(IndicatorKinds.INDICATOR.name(),
                        Indicator.idOf(row.getField("rate")).value(), part,
                        Indicator.idOf(row.getField(part)).toString(), List.of()));
            }
        }
        return operations;
    }

    private static List<Operation> cutOffs() {
        List<Operation> operations = new ArrayList<>();
        for (NamedCsvRecord row : Table.read("cut-offs.csv")) {
            add(operations, IndicatorKinds.CUT_OFF,
                    CutOff.of(null, PeriodType.valueOf(row.getField("type")), Integer.parseInt(row.getField("month")),
                            Integer.parseInt(row.getField("day")), row.getField("source")));
        }
        return operations;
    }

    private static <R extends Record> void add(List<Operation> operations, EntityKind<R> kind, R value) {
        kind.texts(value).forEach((field, text) -> operations
                .add(new Operation(kind.name(), kind.id(value).value(), field, text, List.of())));
    }
}
