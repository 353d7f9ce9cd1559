package vn.thucdia.ui.visit.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.ui.visit.line.LineReader;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Visit;

/** What the tab of the session shows and has selected. Changes are made by {@link SessionEdits}. */
final class SessionModel {

    private final Desk desk;
    private final Latest reading;
    private final LogGroups groups;
    private final Row.Pool<SpeakerView> speakerPool = new Row.Pool<>(view -> view.participant().id());
    private final Row.Pool<LogItem> itemPool = new Row.Pool<>(LogItem::id);
    private final ReadOnlyObjectWrapper<@Nullable SessionContent> content = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Row<SpeakerView>> speakers = FXCollections.observableArrayList();
    private final ObservableList<Row<LogItem>> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Row<SpeakerView>> speaker = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Row<LogItem>> said = new SimpleObjectProperty<>();
    private final BooleanProperty bySpeaker = new SimpleBooleanProperty();
    private final ObjectProperty<Set<EntryKind>> hidden = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable Id<?>> linked = new SimpleObjectProperty<>();
    private final ObjectProperty<EntryKind> typing = new SimpleObjectProperty<>(EntryKind.OBSERVATION);
    private final ObjectProperty<@Nullable Id<?>> recent = new SimpleObjectProperty<>();
    private final BooleanProperty adding = new SimpleBooleanProperty();
    private final SpeakerKeys keys = new SpeakerKeys();
    private final Set<Id<?>> closed = new HashSet<>();
    private @Nullable Id<?> wanted;
    private @Nullable Id<Participant> resumed;
    private Runnable focusLine = () -> {};

    SessionModel(Desk desk) {
        this.desk = desk;
        this.reading = desk.tasks().latest();
        this.groups = new LogGroups(desk.messages());
        bySpeaker.subscribe((was, is) -> fill());
        hidden.subscribe((was, is) -> fill());
        recent.subscribe(id -> {
            if (id != null && unfold(id)) {
                fill();
            }
        });
    }

    void show(Visit visit) {
        reading.run(() -> SessionContent.read(desk.app(), visit, desk.today(), desk.messages().language()),
                this::apply);
    }

    /** Reads the visit afresh; selection stays. */
    void reload() {
        SessionContent now = content.get();
        if (now != null) {
            show(now.visit());
        }
    }

    private void apply(SessionContent read) {
        SessionContent before = content.get();
        content.set(read);
        if ((before == null || !before.visit().id().equals(read.visit().id())) && !read.statements().isEmpty()) {
            // A session goes on where it stopped: in its last part, the finished ones stand as one line each.
            Said last = read.statements().getLast();
            recent.set(last.id());
            closed.clear();
            closed.addAll(LogGroups.before(last.statement().section()));
        }
        Row<SpeakerView> kept = speaker.get();
        Row.fill(speakers, speakerPool.of(keys.of(read.visit().id(), read.speakers())));
        Id<Participant> goOn = resumed;
        resumed = null;
        if (goOn != null) {
            kept = speakers.stream().filter(row -> row.id().equals(goOn)).findFirst().orElse(kept);
        }
        boolean answering = kept == null && typing.get() == EntryKind.ANSWER && linked.get() != null;
        if (!answering && (kept == null || !speakers.contains(kept))) {
            kept = speakers.isEmpty() ? null : speakers.getFirst();
        }
        speaker.set(kept);
        if (read.petitions().stream().noneMatch(view -> view.item().record().equals(linked.get()))) {
            linked.set(null);
        }
        Id<?> fresh = recent.get();
        if (fresh != null) {
            unfold(fresh);
        }
        Row<LogItem> edited = said.get();
        if (edited != null) {
            unfold(edited.id());
        }
        fill();
        Id<?> record = wanted;
        wanted = null;
        if (record != null) {
            reveal(record);
        }
    }

    private void fill() {
        SessionContent read = content.get();
        if (read != null) {
            Row<LogItem> kept = said.get();
            // What is being edited stays in sight, whatever the filter says.
            List<LogItem> shown = groups.of(read, bySpeaker.get(), closed,
                    each -> !hidden.get().contains(each.kind()) || kept != null && kept.id().equals(each.id()));
            Row.fill(items, itemPool.of(shown));
            Row<LogItem> now = kept != null && items.contains(kept) ? kept : said.get();
            said.set(now != null && items.contains(now) ? now : null);
        }
    }

    /** Opens the part a statement stands in; whether it was folded. */
    private boolean unfold(Id<?> statement) {
        SessionContent read = content.get();
        return read != null && read.statements().stream().filter(each -> each.id().equals(statement)).findFirst()
                .map(each -> closed.remove(LogGroups.head(each.statement()))).orElse(false);
    }

    /** Folds or unfolds a group. */
    void toggle(Id<?> head) {
        if (!closed.remove(head)) {
            closed.add(head);
        }
        fill();
    }

    /** Goes to a statement or speaker; whether it is one of this visit. Before the first reading it is remembered. */
    boolean reveal(Id<?> record) {
        SessionContent read = content.get();
        if (read == null) {
            wanted = record;
            return false;
        }
        Optional<Row<SpeakerView>> asSpeaker = speakers.stream().filter(row -> row.id().equals(record)).findFirst();
        if (asSpeaker.isPresent()) {
            speaker.set(asSpeaker.get());
            return true;
        }
        Optional<Said> found = read.statements().stream().filter(each -> each.id().equals(record)).findFirst();
        if (found.isEmpty()) {
            wanted = record;
            return false;
        }
        unfold(record);
        closed.removeIf(head -> bySpeaker.get());
        hidden.set(Set.of());
        fill();
        items.stream().filter(row -> row.id().equals(record)).findFirst().ifPresent(said::set);
        return true;
    }

    /** Goes to a record that will be there after the next reading. */
    void revealLater(Id<?> record) {
        wanted = record;
    }

    /** Chooses the speaker of words typed earlier, now or as soon as the speakers of the visit are shown. */
    void resume(Id<Participant> begun) {
        speakers.stream().filter(row -> row.id().equals(begun)).findFirst().ifPresentOrElse(speaker::set,
                () -> resumed = begun);
    }

    /** Chooses the speaker of a digit; whether there is one. */
    boolean chooseSpeaker(int key) {
        Optional<Row<SpeakerView>> chosen = speakers.stream().filter(row -> row.value().key() == key).findFirst();
        chosen.ifPresent(speaker::set);
        return chosen.isPresent();
    }

    /**
     * Begins a line about a petition. An answer is the group's: one of its side speaks, or nobody until one is chosen. Whoever raised
     * the petition never answers it unasked.
     */
    void begin(Id<?> petition, EntryKind kind) {
        typing.set(kind);
        linked.set(petition);
        Row<SpeakerView> now = speaker.get();
        if (kind == EntryKind.ANSWER && (now == null || now.value().participant().side() != Side.GROUP)) {
            speaker.set(answering().orElse(null));
        }
    }

    /** Who of the group's side is likeliest to answer: whoever answered last, else the chair, else its only speaker. */
    private Optional<Row<SpeakerView>> answering() {
        SessionContent read = content.get();
        List<Row<SpeakerView>> group = speakers.stream()
                .filter(row -> row.value().participant().side() == Side.GROUP).toList();
        Id<Participant> last = read == null
                ? null
                : read.statements().reversed().stream().filter(each -> each.kind() == EntryKind.ANSWER)
                        .map(each -> each.statement().speaker()).flatMap(Stream::ofNullable).findFirst().orElse(null);
        return group.stream().filter(row -> row.id().equals(last)).findFirst()
                .or(() -> group.stream().filter(row -> row.value().participant().role() == ParticipantRole.HEAD)
                        .findFirst())
                .or(() -> group.size() == 1 ? Optional.of(group.getFirst()) : Optional.empty());
    }

    /** Ties the line being typed to the next petition, after the last one to none. */
    void linkNext() {
        SessionContent read = content.get();
        List<Id<?>> all = read == null
                ? List.of()
                : read.petitions().stream().<Id<?>>map(view -> view.item().record())
                        .toList();
        int next = all.indexOf(linked.get()) + 1;
        linked.set(next < all.size() ? all.get(next) : null);
    }

    /** The petition the line being typed will be tied to, when its kind can be. */
    Optional<PetitionView> link() {
        SessionContent read = content.get();
        boolean fits = typing.get() == EntryKind.CONCLUSION || typing.get() == EntryKind.ANSWER;
        return read == null || !fits
                ? Optional.empty()
                : read.petitions().stream().filter(view -> view.item().record().equals(linked.get())).findFirst();
    }

    /** How many statements there are of each kind. */
    Map<EntryKind, Integer> counts() {
        Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
        SessionContent read = content.get();
        if (read != null) {
            read.statements().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        }
        return counts;
    }

    /** Shows or hides the statements of a kind. */
    void showKind(EntryKind kind, boolean shown) {
        Set<EntryKind> all = EnumSet.noneOf(EntryKind.class);
        all.addAll(hidden.get());
        boolean changed = shown ? all.remove(kind) : all.add(kind);
        if (changed) {
            hidden.set(all);
        }
    }

    Optional<LineReader> reader() {
        return Optional.ofNullable(content.get()).map(read -> new LineReader(read.names(), true));
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<@Nullable SessionContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ObservableList<Row<SpeakerView>> speakers() {
        return speakers;
    }

    /** Heads and statements, as far as shown. */
    ObservableList<Row<LogItem>> items() {
        return items;
    }

    /** Who speaks. */
    ObjectProperty<@Nullable Row<SpeakerView>> speakerProperty() {
        return speaker;
    }

    /** The statement being edited. */
    ObjectProperty<@Nullable Row<LogItem>> saidProperty() {
        return said;
    }

    BooleanProperty bySpeakerProperty() {
        return bySpeaker;
    }

    /** Kinds that are filtered out. */
    ObjectProperty<Set<EntryKind>> hiddenProperty() {
        return hidden;
    }

    /** The petition chosen for the line being typed. */
    ObjectProperty<@Nullable Id<?>> linkedProperty() {
        return linked;
    }

    /** The kind of the line being typed. */
    ObjectProperty<EntryKind> typingProperty() {
        return typing;
    }

    /** The statement last recorded, until it has been brought into sight. */
    ObjectProperty<@Nullable Id<?>> recentProperty() {
        return recent;
    }

    /** Whether a new speaker is being named. */
    BooleanProperty addingProperty() {
        return adding;
    }

    /** What puts the caret into the quick-entry line, where it goes when a form is left. */
    void onFocusLine(Runnable focus) {
        focusLine = focus;
    }

    void focusLine() {
        focusLine.run();
    }
}
