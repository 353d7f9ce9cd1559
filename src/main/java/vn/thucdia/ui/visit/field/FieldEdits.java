package vn.thucdia.ui.visit.field;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.followup.Line;
import vn.thucdia.place.Body;
import vn.thucdia.ui.draft.QueuedLine;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.line.Drafts;
import vn.thucdia.ui.visit.line.Drafts.Key;
import vn.thucdia.ui.visit.line.LineReader;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/**
 * What a person changes on the tab of the sites. Every change starts from the record as it is on disk at that moment, so that two
 * changes under way do not overwrite each other.
 */
final class FieldEdits {

    /** Keys of what an entered line belongs to. */
    private static final String KIND = "kind";
    private static final String VISIT = "visit";
    private static final String SITE = "site";
    private static final String TIME = "time";

    private final Desk desk;
    private final FieldModel model;
    private final Visits visits;
    private final Drafts drafts;

    FieldEdits(FieldModel model) {
        this.desk = model.desk();
        this.model = model;
        this.visits = desk.app().visits();
        this.drafts = new Drafts(desk, "field");
    }

    /** What a line entered now belongs to: kind, site and time. Without any site the line stays typed and a site is asked for. */
    Optional<Map<String, String>> context(EntryKind kind) {
        Row<SiteView> site = model.siteProperty().get();
        FieldContent content = model.contentProperty().get();
        if (site == null || content == null) {
            model.addingProperty().set(true);
            return Optional.empty();
        }
        Site seen = site.value().site();
        return Optional.of(Map.of(KIND, kind.name(), VISIT, content.visit().id().toString(), SITE,
                seen == null ? "" : seen.id().toString(), TIME, liveTime(content).map(LocalTime::toString).orElse("")));
    }

    /** What the words being typed belong to; unlike {@link #context} it asks for nothing. */
    Map<String, String> typing(EntryKind kind) {
        Row<SiteView> row = model.siteProperty().get();
        Site site = row == null ? null : row.value().site();
        return row == null
                ? Map.of(KIND, kind.name())
                : Map.of(KIND, kind.name(), SITE, site == null ? "" : site.id().toString());
    }

    /** Goes back to the site of words typed earlier, and says their kind. */
    Optional<EntryKind> resume(Map<String, String> context) {
        String site = context.get(SITE);
        if (site != null) {
            model.resume(site.isEmpty() ? null : Id.parse(site));
        }
        return Optional.ofNullable(context.get(KIND)).map(EntryKind::valueOf).filter(EntryKind.ON_SITE::contains);
    }

    /** Records an entered line. */
    void record(QueuedLine entered, Runnable saved, Consumer<String> failed) {
        Optional<LineReader> reader = model.reader();
        FieldContent content = model.contentProperty().get();
        if (reader.isEmpty() || content == null) {
            failed.accept("");
            return;
        }
        EntryKind kind = entered.context(KIND).isEmpty()
                ? EntryKind.OBSERVATION
                : EntryKind.valueOf(entered.context(KIND));
        String time = entered.context(TIME);
        Line line = reader.get().read(kind, entered.text()).line().at(time.isEmpty() ? null : LocalTime.parse(time));
        String visit = entered.context(VISIT);
        Id<Visit> of = visit.isEmpty() ? content.visit().id() : Id.parse(visit);
        Id<Site> site = entered.context(SITE).isEmpty() ? null : Id.parse(entered.context(SITE));
        desk.record(() -> desk.app().recording().observe(new Id<>(entered.id()), of, site, line), made -> {
            if (model.filterProperty().get().filter(shown -> shown != kind).isPresent()) {
                model.filterProperty().set(Optional.empty());
            }
            model.recentProperty().set(made.id());
            model.reload();
        }, saved, failed);
    }

    /** Whether an entered line is a record already. Not on the toolkit's thread. */
    boolean isRecorded(UUID line) {
        return visits.observation(new Id<>(line)).isPresent();
    }

    /** The time of a line recorded now, while the visit is under way. */
    Optional<LocalTime> liveTime(FieldContent content) {
        return content.day().equals(desk.today()) ? Optional.of(desk.now()) : Optional.empty();
    }

    void edit(Id<Observation> id, UnaryOperator<Observation> change) {
        save(() -> visits.observation(id).ifPresent(line -> desk.app().recording().revise(line, change.apply(line))));
    }

    void text(Id<Observation> id, String text) {
        draft(id, "text", text, () -> visits.observation(id).ifPresent(
                line -> visits.editObservation(line, line.withText(text, line.detail()))));
    }

    void detail(Id<Observation> id, String text) {
        draft(id, "detail", text, () -> visits.observation(id).ifPresent(
                line -> visits.editObservation(line, line.withText(line.text(), text))));
    }

    void cause(Id<Observation> id, String text) {
        draft(id, "cause", text, () -> visits.observation(id).ifPresent(
                line -> visits.editObservation(line, line.withCause(text, line.causeKind()))));
    }

    void direct(Id<Observation> id, List<Body> bodies, @Nullable LocalDate due) {
        save(() -> visits.observation(id).ifPresent(line -> desk.app().recording().direct(line, bodies, due)));
    }

    void remove(Row<ObservationView> row) {
        save(() -> desk.app().recording().removeObservation(row.value().line()));
    }

    /** Moves a line among those shown, by one up (−1) or down (1). */
    void move(Row<ObservationView> row, int by) {
        List<Row<ObservationView>> all = model.lines();
        int to = all.indexOf(row) + by;
        if (to >= 0 && to < all.size()) {
            OrderKey before = position(all, by < 0 ? to - 1 : to);
            OrderKey after = position(all, by < 0 ? to : to + 1);
            edit(row.value().line().id(), line -> line.withPosition(OrderKey.between(before, after)));
        }
    }

    private static @Nullable OrderKey position(List<Row<ObservationView>> all, int at) {
        return at < 0 || at >= all.size() ? null : all.get(at).value().line().position();
    }

    /** The texts not yet on disk. */
    Drafts drafts() {
        return drafts;
    }

    private void save(Runnable work) {
        desk.saving().save(work, model::reload);
    }

    private void draft(Id<?> id, String field, String text, Runnable write) {
        drafts.save(new Key(id, field), text, write, model::reload);
    }
}
