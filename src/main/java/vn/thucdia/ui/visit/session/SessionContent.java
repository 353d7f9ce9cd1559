package vn.thucdia.ui.visit.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.FollowupKinds;
import vn.thucdia.followup.Given;
import vn.thucdia.followup.Petition;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.people.Person;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.screen.UnitWords;
import vn.thucdia.ui.visit.line.Names;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.ui.visit.session.LogItem.Tag;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Code.Numbered;
import vn.thucdia.visit.Code.Series;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;

/**
 * Everything the tab shows, read in one go.
 *
 * @param nextCodes the code that the next record of a series will get
 */
record SessionContent(Visit visit, LocalDate day, List<Participant> participants, List<SpeakerView> speakers,
        List<Said> statements, List<PetitionView> petitions, Names names, Map<Series, String> nextCodes, String head,
        @Nullable AdminUnit unit) {

    /** Reads; away from the toolkit's thread. */
    static SessionContent read(AppContext app, Visit visit, LocalDate today, Language language) {
        LocalDate day = visit.date() == null ? today : visit.date();
        List<Participant> participants = app.visits().participants(visit.id());
        Names names = Names.read(app, visit, participants, day, language);
        List<Statement> statements = app.visits().statements(visit.id());
        List<Petition> petitions = app.followups().petitions(visit.id());
        List<Conclusion> conclusions = app.followups().conclusions(visit.id());
        Map<Id<?>, Code> codes = new HashMap<>();
        codes.putAll(Code.of(Series.SESSION,
                statements.stream().map(each -> new Numbered(each.id(), each.number())).toList()));
        codes.putAll(Code.of(Series.PETITION,
                petitions.stream().map(each -> new Numbered(each.id(), each.number())).toList()));
        codes.putAll(Code.of(Series.CONCLUSION,
                conclusions.stream().map(each -> new Numbered(each.id(), each.number())).toList()));
        List<Said> said = new SessionTags(petitions, conclusions, codes, given(app, visit, conclusions, petitions)).of(
                statements,
                participants, names);
        Map<Series, String> next = Map.of(
                Series.SESSION, next(app, visit, Series.SESSION, VisitKinds.STATEMENT),
                Series.PETITION, next(app, visit, Series.PETITION, FollowupKinds.PETITION),
                Series.CONCLUSION, next(app, visit, Series.CONCLUSION, FollowupKinds.CONCLUSION));
        Id<Person> head = visit.head();
        return new SessionContent(visit, day, participants, speakers(participants, statements), said,
                petitions(app.followupList().of(visit.id(), today), said, codes), names, next,
                head == null ? "" : app.people().person(head).map(Person::name).orElse(""),
                visit.unit() == null ? null : app.places().unit(visit.unit()).orElse(null));
    }

    /** A part of the session; what the unit said is called after the kind of unit it is. */
    String name(Section section, Messages messages) {
        return messages.get("session.section." + section.name(), UnitWords.kind(unit, messages));
    }

    /** Who is to carry out a conclusion, and whom a petition is addressed to, by the statement it rests on. */
    private static Map<Id<?>, Given> given(AppContext app, Visit visit, List<Conclusion> conclusions,
            List<Petition> petitions) {
        List<Assignment> all = app.followups().assignments(visit.id());
        Map<Id<?>, Given> given = new HashMap<>();
        for (Petition petition : petitions) {
            Id<?> source = petition.source();
            if (source != null && !petition.addressee().isBlank()) {
                given.put(source, new Given(List.of(petition.addressee()), null, ""));
            }
        }
        for (Conclusion conclusion : conclusions) {
            Id<?> source = conclusion.source();
            if (source != null) {
                all.stream().filter(each -> conclusion.id().equals(each.conclusion())).findFirst()
                        .ifPresent(first -> given.put(source,
                                Given.of(new Assigned(first, app.followups().parties(first.id())))));
            }
        }
        return given;
    }

    private static String next(AppContext app, Visit visit, Series series,
            vn.thucdia.entity.EntityKind<?> kind) {
        return new Code(series, app.visits().nextNumber(visit.id(), kind), "").toString();
    }

    private static List<SpeakerView> speakers(List<Participant> participants, List<Statement> statements) {
        List<SpeakerView> views = new ArrayList<>();
        for (Participant participant : participants) {
            if (participant.speaker()) {
                int said = (int) statements.stream().filter(each -> participant.id().equals(each.speaker())).count();
                views.add(new SpeakerView(participant, views.size() + 1, said));
            }
        }
        return views;
    }

    private static List<PetitionView> petitions(List<FollowupItem> items, List<Said> said, Map<Id<?>, Code> codes) {
        return items.stream().filter(item -> item.code().series() == Series.PETITION).map(item -> {
            List<Said> answers = said.stream().filter(each -> item.answers().contains(each.id())).toList();
            if (item.assignments().isEmpty()) {
                return new PetitionView(item, answers.isEmpty() ? "" : answers.getLast().speaker(),
                        answers.stream().map(each -> new Tag(each.code(), each.id())).toList());
            }
            List<Tag> through = new ArrayList<>();
            item.assignments().forEach(assigned -> {
                Id<Conclusion> conclusion = assigned.assignment().conclusion();
                if (conclusion != null) {
                    through.add(new Tag(String.valueOf(codes.get(conclusion)), conclusion));
                }
            });
            return new PetitionView(item, String.join("; ", item.assignments().getFirst().leads()), through);
        }).toList();
    }

    /** Matters that were raised without their items. */
    List<Said> withoutItems() {
        return statements.stream().filter(each -> each.statement().notItemised()
                && (each.kind() == EntryKind.PETITION || each.kind() == EntryKind.DIFFICULTY)).toList();
    }

    /** The code that the next line of a kind will be known by. */
    String nextCode(EntryKind kind) {
        return Objects.requireNonNull(nextCodes.get(switch (kind) {
            case CONCLUSION -> Series.CONCLUSION;
            case PETITION -> Series.PETITION;
            default -> Series.SESSION;
        }));
    }
}
