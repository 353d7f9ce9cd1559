package vn.thucdia.ui.visit.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
import vn.thucdia.language.Folding;
import vn.thucdia.place.Body;
import vn.thucdia.ui.draft.QueuedLine;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.visit.line.Drafts;
import vn.thucdia.ui.visit.line.Drafts.Key;
import vn.thucdia.ui.visit.line.LineReader.Understood;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/** What a person changes on the tab of the session. Every change starts from the record as it is on disk at that moment. */
final class SessionEdits {

    /** Keys of what an entered line belongs to. */
    private static final String KIND = "kind";
    private static final String VISIT = "visit";
    private static final String SPEAKER = "speaker";
    private static final String PETITION = "petition";
    private static final String TIME = "time";
    private static final String TITLE = "title";
    private static final String PART = "part";

    private final Desk desk;
    private final SessionModel model;
    private final Visits visits;
    private final Drafts drafts;

    SessionEdits(SessionModel model) {
        this.desk = model.desk();
        this.model = model;
        this.visits = desk.app().visits();
        this.drafts = new Drafts(desk, "session");
    }

    /** What a line entered now belongs to: kind, who speaks, the petition it answers, and the time. */
    Optional<Map<String, String>> context(EntryKind kind) {
        Row<SpeakerView> chosen = model.speakerProperty().get();
        return Optional.ofNullable(model.contentProperty().get()).map(content -> Map.of(KIND, kind.name(), VISIT,
                content.visit().id().toString(), SPEAKER,
                chosen == null ? "" : chosen.value().participant().id().toString(), PETITION,
                model.link().map(view -> view.item().record().toString()).orElse(""), TIME,
                liveTime(content).map(LocalTime::toString).orElse("")));
    }

    /** What the words being typed belong to. */
    Map<String, String> typing(EntryKind kind) {
        Row<SpeakerView> chosen = model.speakerProperty().get();
        return Map.of(KIND, kind.name(), SPEAKER, chosen == null ? "" : chosen.id().toString(), PETITION,
                model.link().map(view -> view.item().record().toString()).orElse(""));
    }

    /** Puts back kind, petition and speaker of words typed earlier. */
    void resume(Map<String, String> context) {
        Optional.ofNullable(context.get(KIND)).map(EntryKind::valueOf).filter(EntryKind.IN_SESSION::contains)
                .ifPresent(model.typingProperty()::set);
        String petition = context.getOrDefault(PETITION, "");
        if (!petition.isEmpty()) {
            model.linkedProperty().set(Id.parse(petition));
        }
        String speaker = context.getOrDefault(SPEAKER, "");
        if (!speaker.isEmpty()) {
            model.resume(Id.parse(speaker));
        } else if (!petition.isEmpty()) {
            // An answer for which nobody was chosen yet.
            model.speakerProperty().set(null);
        }
    }

    /** Records an entered line as said by the one who was chosen then, or by the one it names. */
    void record(QueuedLine entered, Runnable saved, Consumer<String> failed) {
        SessionContent content = model.contentProperty().get();
        if (content == null) {
            failed.accept("");
            return;
        }
        EntryKind kind = entered.context(KIND).isEmpty()
                ? EntryKind.OBSERVATION
                : EntryKind.valueOf(entered.context(KIND));
        Line line = line(content, kind, entered);
        // A petition is chosen for one line; the next is about another, or about none.
        model.linkedProperty().set(null);
        String visit = entered.context(VISIT);
        Id<Visit> of = visit.isEmpty() ? content.visit().id() : Id.parse(visit);
        desk.record(() -> desk.app().recording().say(new Id<>(entered.id()), of, line), made -> {
            model.showKind(kind, true);
            model.recentProperty().set(made.id());
            model.reload();
        }, saved, failed);
    }

    /** Whether an entered line is a record already. Not on the toolkit's thread. */
    boolean isRecorded(UUID line) {
        return visits.statement(new Id<>(line)).isPresent();
    }

    private Line line(SessionContent content, EntryKind kind, QueuedLine entered) {
        Understood understood = model.reader().orElseThrow().read(kind, entered.text());
        Participant speaker = understood.speaker().or(() -> content.participants().stream()
                .filter(each -> each.id().toString().equals(entered.context(SPEAKER))).findFirst()).orElse(null);
        Section section = speaker == null ? section(kind) : section(kind, speaker);
        String time = entered.context(TIME);
        Line line = understood.line().saidBy(speaker == null ? null : speaker.id(), section)
                .at(time.isEmpty() ? null : LocalTime.parse(time));
        return entered.context(PETITION).isEmpty() ? line : line.about(Id.parse(entered.context(PETITION)));
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

    /** What the name of a speaker entered now belongs to. */
    Map<String, String> speakerContext(String title, SpeakerPart part) {
        SessionContent content = model.contentProperty().get();
        return Map.of(VISIT, content == null ? "" : content.visit().id().toString(), TITLE, title.strip(), PART,
                part.name());
    }

    /** Whether an entered name is a participant already. Not on the toolkit's thread. */
    boolean isSpeaker(UUID line) {
        return visits.participant(new Id<>(line)).isPresent();
    }

    /** Offers somebody among the speakers: one who is on the list of participants already, else somebody new. */
    void recordSpeaker(QueuedLine entered, Runnable saved, Consumer<String> failed) {
        SessionContent content = model.contentProperty().get();
        if (content == null) {
            failed.accept("");
            return;
        }
        String of = entered.context(VISIT);
        Id<Visit> visit = of.isEmpty() ? content.visit().id() : Id.parse(of);
        String name = entered.text();
        SpeakerPart part = entered.context(PART).isEmpty()
                ? SpeakerPart.MEMBER
                : SpeakerPart.valueOf(entered.context(PART));
        desk.record(() -> {
            Optional<Participant> present = visits.participants(visit).stream()
                    .filter(each -> Folding.words(each.name()).equals(Folding.words(name))).findFirst();
            if (present.isPresent()) {
                visits.editParticipant(present.get(), present.get().withSpeaker(true));
            }
            return present.orElseGet(() -> visits.addSpeaker(new Id<>(entered.id()), visit, part.side(),
                    part.role(), name, entered.context(TITLE)));
        }, made -> {
            model.revealLater(made.id());
            model.reload();
        }, saved, failed);
    }

    /** Offers a participant among the speakers. */
    void offer(Participant present) {
        desk.saving().save(() -> visits.participant(present.id())
                .ifPresent(fresh -> visits.editParticipant(fresh, fresh.withSpeaker(true))), () -> {
                    model.revealLater(present.id());
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
