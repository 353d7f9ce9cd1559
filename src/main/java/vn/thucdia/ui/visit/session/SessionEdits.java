package vn.thucdia.ui.visit.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.followup.Line;
import vn.thucdia.language.Folding;
import vn.thucdia.place.Body;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.line.Drafts;
import vn.thucdia.ui.visit.line.Drafts.Key;
import vn.thucdia.ui.visit.line.LineReader.Understood;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/** What a person changes on the tab of the session. Every change starts from the record as it is on disk at that moment. */
final class SessionEdits {

    private final Desk desk;
    private final SessionModel model;
    private final Visits visits;
    private final Drafts drafts;

    SessionEdits(SessionModel model) {
        this.desk = model.desk();
        this.model = model;
        this.visits = desk.app().visits();
        this.drafts = new Drafts(desk.saving());
    }

    /** Records a typed line as said by the chosen speaker, or by the one it names. */
    void record(EntryKind kind, String typed, Consumer<Boolean> done) {
        SessionContent content = model.contentProperty().get();
        if (content == null) {
            done.accept(false);
            return;
        }
        Line line = line(content, kind, typed);
        Id<Visit> visit = content.visit().id();
        desk.saving().save(() -> desk.app().recording().say(visit, line), made -> {
            done.accept(true);
            model.linkedProperty().set(null);
            model.showKind(kind, true);
            model.recentProperty().set(made.id());
            model.reload();
        }, () -> done.accept(false));
    }

    private Line line(SessionContent content, EntryKind kind, String typed) {
        Understood understood = model.reader().orElseThrow().read(kind, typed);
        Participant speaker = speaker(understood).orElse(null);
        Section section = speaker == null ? section(kind) : section(kind, speaker);
        Line line = understood.line().saidBy(speaker == null ? null : speaker.id(), section)
                .at(liveTime(content).orElse(null));
        return model.link().map(view -> line.about(new Id<>(view.item().record().value()))).orElse(line);
    }

    /** An answer belongs to the remarks even when the chair gives it: the conclusion names no speakers. */
    private static Section section(@Nullable EntryKind kind, Participant speaker) {
        Section usual = SpeakerView.section(speaker.side(), speaker.role());
        return kind == EntryKind.ANSWER && usual == Section.CONCLUSION ? Section.GROUP_REMARKS : usual;
    }

    /** Where words belong of which it is not known who said them. */
    private static @Nullable Section section(@Nullable EntryKind kind) {
        return kind == EntryKind.CONCLUSION ? Section.CONCLUSION : null;
    }

    /** Who will be recorded as having said a line. */
    Optional<Participant> speaker(Understood understood) {
        Row<SpeakerView> chosen = model.speakerProperty().get();
        return understood.speaker().or(() -> Optional.ofNullable(chosen).map(row -> row.value().participant()));
    }

    /** The time of a line recorded now, while the session is under way. */
    Optional<LocalTime> liveTime(SessionContent content) {
        return content.day().equals(desk.today()) ? Optional.of(desk.now()) : Optional.empty();
    }

    void edit(Id<Statement> id, UnaryOperator<Statement> change) {
        save(() -> visits.statement(id).ifPresent(said -> desk.app().recording().revise(said, change.apply(said))));
    }

    void text(Id<Statement> id, String text) {
        draft(id, "text", text,
                () -> visits.statement(id).ifPresent(said -> visits.editStatement(said, said.withText(text))));
    }

    void cause(Id<Statement> id, String text) {
        draft(id, "cause", text, () -> visits.statement(id)
                .ifPresent(said -> visits.editStatement(said, said.withCause(text, said.causeKind()))));
    }

    /**
     * Another speaker takes the statement along into the part of the session in which that speaker's words belong. Without one it
     * belongs to no side, until a part is chosen for it.
     */
    void speaker(Id<Statement> id, @Nullable Participant speaker) {
        edit(id, said -> speaker == null
                ? said.withSpeaker(null, section(said.kind()))
                : said.withSpeaker(speaker.id(), section(said.kind(), speaker)));
    }

    /** Says who is to carry out a conclusion, and by when. */
    void charge(Id<Statement> id, List<Body> bodies, @Nullable LocalDate due) {
        SessionContent content = model.contentProperty().get();
        if (content != null) {
            Id<Visit> visit = content.visit().id();
            save(() -> desk.app().followups().conclusions(visit).stream().filter(each -> id.equals(each.source()))
                    .findFirst().ifPresent(each -> desk.app().recording().charge(each, bodies, due)));
        }
    }

    void remove(Said said) {
        save(() -> desk.app().recording().removeStatement(said.statement()));
    }

    /** Moves a statement among those shown in its group, by one up (−1) or down (1). */
    void move(Row<LogItem> row, int by) {
        List<Said> group = group(row);
        int at = group.indexOf(row.value());
        int to = at + by;
        if (at >= 0 && to >= 0 && to < group.size()) {
            OrderKey before = position(group, by < 0 ? to - 1 : to);
            OrderKey after = position(group, by < 0 ? to : to + 1);
            edit(group.get(at).statement().id(), said -> said.withPosition(OrderKey.between(before, after)));
        }
    }

    /** The statements between the heads around a row. */
    private List<Said> group(Row<LogItem> row) {
        List<Said> group = new ArrayList<>();
        boolean found = false;
        for (Row<LogItem> each : model.items()) {
            if (each.value() instanceof Said said) {
                group.add(said);
                found |= each == row;
            } else if (found) {
                return group;
            } else {
                group.clear();
            }
        }
        return group;
    }

    private static @Nullable OrderKey position(List<Said> group, int at) {
        return at < 0 || at >= group.size() ? null : group.get(at).statement().position();
    }

    /** Offers somebody among the speakers: one who is on the list of participants already, else somebody new. */
    void addSpeaker(String name, String title, Side side, ParticipantRole role) {
        model.addingProperty().set(false);
        SessionContent content = model.contentProperty().get();
        if (content == null || name.isBlank()) {
            return;
        }
        Id<Visit> visit = content.visit().id();
        desk.saving().save(() -> {
            Optional<Participant> present = visits.participants(visit).stream()
                    .filter(each -> Folding.words(each.name()).equals(Folding.words(name))).findFirst();
            if (present.isPresent()) {
                visits.editParticipant(present.get(), present.get().withSpeaker(true));
            }
            return present.orElseGet(() -> visits.addSpeaker(visit, side, role, name, title));
        }, made -> {
            model.revealLater(made.id());
            model.reload();
        });
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
