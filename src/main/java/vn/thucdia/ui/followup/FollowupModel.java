package vn.thucdia.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.followup.Line;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.language.Folding;
import vn.thucdia.language.NameRanking;
import vn.thucdia.language.Text;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.place.Body;
import vn.thucdia.ui.draft.QueuedLine;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.ui.visit.line.EntryTokens;
import vn.thucdia.ui.visit.line.LineReader;
import vn.thucdia.ui.visit.line.LineReader.Understood;
import vn.thucdia.ui.visit.line.Names;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

/** The follow-up list of a visit: its rows, what they are narrowed to, and the chosen one. */
final class FollowupModel {

    /** What the table is narrowed to. */
    enum Filter {
        ALL, OVERDUE, DUE_SOON, UNDATED, ANSWERED
    }

    private record Loaded(VisitSnapshot snapshot, Names names) {}

    /** Keys of what an entered line belongs to. */
    private static final String KIND = "kind";
    private static final String VISIT = "visit";

    private final Desk desk;
    private final Latest reading;
    private final ObservableList<FollowupItem> rows = FXCollections.observableArrayList();
    /** One for all: a view knows its list weakly, so that a new one for each caller would fall silent. */
    private final ObservableList<FollowupItem> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<Filter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable Id<?>> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable VisitSnapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private @Nullable Names names;
    private @Nullable Id<Visit> visit;
    private @Nullable Id<?> wanted;

    FollowupModel(Desk desk) {
        this.desk = desk;
        this.reading = desk.tasks().latest();
        filter.subscribe(this::arrange);
        words.subscribe(this::arrange);
    }

    Desk desk() {
        return desk;
    }

    /** Shows a visit; the chosen row stays chosen in the same visit. */
    void show(Visit shown) {
        if (!shown.id().equals(visit)) {
            chosen.set(null);
            filter.set(Filter.ALL);
            words.set("");
        }
        visit = shown.id();
        reload(() -> {});
    }

    void reload(Runnable then) {
        Id<Visit> shown = visit;
        if (shown == null) {
            return;
        }
        reading.run(() -> {
            VisitSnapshot read = desk.app().snapshots().of(shown, desk.today());
            LocalDate day = read.visit().date() == null ? desk.today() : read.visit().date();
            return new Loaded(read,
                    Names.read(desk.app(), read.visit(), read.participants(), day, desk.messages().language()));
        }, loaded -> {
            names = loaded.names();
            Map<Filter, Integer> counted = new EnumMap<>(Filter.class);
            for (Filter each : Filter.values()) {
                counted.put(each, (int) loaded.snapshot().followups().stream().filter(item -> fits(each, item))
                        .count());
            }
            counts.set(counted);
            snapshot.set(loaded.snapshot());
            arrange();
            Id<?> row = wanted;
            wanted = null;
            if (row != null) {
                reveal(row);
            }
            then.run();
        });
    }

    private void arrange() {
        VisitSnapshot read = snapshot.get();
        if (read == null) {
            return;
        }
        List<FollowupItem> fitting = new ArrayList<>(read.followups());
        fitting.removeIf(item -> !fits(filter.get(), item) || !Folding.matches(words.get(), searched(item)));
        Id<?> before = chosen.get();
        rows.setAll(fitting);
        boolean there = fitting.stream().anyMatch(item -> item.record().equals(before));
        chosen.set(there ? before : fitting.isEmpty() ? null : fitting.getFirst().record());
    }

    private String searched(FollowupItem item) {
        return item.code() + " " + item.text() + " " + assigned(item);
    }

    static boolean fits(Filter filter, FollowupItem item) {
        return switch (filter) {
            case ALL -> true;
            case OVERDUE -> item.status() == FollowupStatus.OVERDUE;
            case DUE_SOON -> item.status() == FollowupStatus.DUE_SOON;
            case UNDATED -> item.due() == null && item.status() != FollowupStatus.ANSWERED
                    && item.status() != FollowupStatus.DONE;
            case ANSWERED -> item.status() == FollowupStatus.ANSWERED;
        };
    }

    /** Who has it: the leads of its assignments; for what was answered at once, the group. Empty when nobody has. */
    String assigned(FollowupItem item) {
        String leads = item.assignments().stream().flatMap(each -> each.leads().stream()).distinct()
                .map(Text::capitalised).collect(Collectors.joining(", "));
        VisitSnapshot read = snapshot.get();
        WorkingGroup group = read == null ? null : read.group();
        return leads.isEmpty() && item.status() == FollowupStatus.ANSWERED && group != null ? group.name() : leads;
    }

    /** A deadline given in words, or empty. */
    static String dueWords(FollowupItem item) {
        return item.assignments().stream().map(each -> each.assignment().dueText()).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
    }

    Optional<FollowupItem> current() {
        VisitSnapshot read = snapshot.get();
        return read == null || chosen.get() == null
                ? Optional.empty()
                : read.followups().stream().filter(item -> item.record().equals(chosen.get())).findFirst();
    }

    /** Bodies that could be named on the day of the visit and match what was typed, accents aside. */
    List<Body> offered(String typed) {
        Names known = names;
        return known == null
                ? List.of()
                : NameRanking.by(Body::name).find(typed, known.bodies());
    }

    /** What the signs in a typed line of a kind mean; the same as in the quick lines. */
    AddLine.Signs signs(EntryKind kind) {
        return new AddLine.Signs(LineReader.signs(kind, false), typed -> {
            Names known = names;
            Understood read = read(kind, typed);
            return known == null
                    ? List.of()
                    : new EntryTokens(desk.messages(), desk.formats()).of("", read, "",
                            known.sectorName(read.line().sector()), null);
        }, (sign, typed) -> names == null ? List.of() : new LineReader(names, false).complete(kind, sign, typed));
    }

    private Understood read(EntryKind kind, String typed) {
        Names known = names;
        return known == null
                ? new Understood(Line.of(kind, typed), Optional.empty(), List.of(), List.of())
                : new LineReader(known, false).read(kind, typed);
    }

    /** What a line above the table becomes. */
    enum Adding {
        CONCLUSION, PETITION;

        EntryKind kind() {
            return this == CONCLUSION ? EntryKind.CONCLUSION : EntryKind.PETITION;
        }
    }

    /** What a line entered now belongs to. */
    Map<String, String> context(Adding kind) {
        Id<Visit> shown = visit;
        return Map.of(KIND, kind.name(), VISIT, shown == null ? "" : shown.toString());
    }

    /** Records an entered line: a directive of the chair, or a petition. */
    void record(QueuedLine entered, Runnable saved, Consumer<String> failed) {
        String of = entered.context(VISIT);
        Id<Visit> shown = of.isEmpty() ? visit : Id.parse(of);
        if (shown == null) {
            failed.accept("");
        } else if (entered.context(KIND).equals(Adding.CONCLUSION.name())) {
            Line line = read(EntryKind.CONCLUSION, entered.text()).line();
            desk.record(() -> conclude(new Id<>(entered.id()), shown, line), this::choose, saved, failed);
        } else {
            Line petition = read(EntryKind.PETITION, entered.text()).line();
            desk.record(() -> desk.app().recording().raise(new Id<>(entered.id()), shown,
                    petition, null, PetitionRoute.NONE, "").id(), this::choose, saved, failed);
        }
    }

    private Id<Conclusion> conclude(Id<Statement> id, Id<Visit> shown, Line line) {
        var chair = desk.app().visits().participants(shown).stream()
                .filter(each -> each.role() == ParticipantRole.HEAD).findFirst().map(each -> each.id()).orElse(null);
        var said = desk.app().recording().say(id, shown, line.saidBy(chair, Section.CONCLUSION));
        return desk.app().followups().conclusions(shown).stream()
                .filter(conclusion -> said.id().equals(conclusion.source())).map(Conclusion::id).findFirst()
                .orElseThrow();
    }

    /** Whether an entered line is a record already. Not on the toolkit's thread. */
    boolean isRecorded(UUID line) {
        return desk.app().visits().statement(new Id<>(line)).isPresent()
                || desk.app().followups().findPetition(new Id<>(line)).isPresent();
    }

    private void choose(Id<?> made) {
        filter.set(Filter.ALL);
        words.set("");
        reload(() -> chosen.set(made));
    }

    /** Chooses the row of a record; whether there is one. Before anything was read the wish is kept for later. */
    boolean reveal(Id<?> record) {
        VisitSnapshot read = snapshot.get();
        boolean known = read != null
                && read.followups().stream().anyMatch(item -> Objects.equals(item.record(), record));
        wanted = known ? null : record;
        if (known) {
            filter.set(Filter.ALL);
            words.set("");
            chosen.set(record);
        }
        return known;
    }

    @Nullable
    Id<Visit> visit() {
        return visit;
    }

    ObservableList<FollowupItem> rows() {
        return rowsView;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<Map<Filter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Id<?>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable VisitSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }
}
