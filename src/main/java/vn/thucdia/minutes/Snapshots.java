package vn.thucdia.minutes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupList;
import vn.thucdia.followup.Followups;
import vn.thucdia.followup.Petition;
import vn.thucdia.followup.SourceOrder;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Figures;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.language.Folding;
import vn.thucdia.minutes.VisitSnapshot.IndicatorLine;
import vn.thucdia.minutes.VisitSnapshot.Signer;
import vn.thucdia.people.People;
import vn.thucdia.people.Person;
import vn.thucdia.people.Position;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Places;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Code.Numbered;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitIndicator;
import vn.thucdia.visit.Visits;

/** Reads snapshots through the services of the subjects. */
public final class Snapshots {

    /** The role in the group, which the papers add themselves. */
    private static final Pattern ROLE = Pattern
            .compile("(?iu)(?:^|,)\\s*(?:Tổ trưởng|Trưởng đoàn|Thư ký)(?: Tổ công tác)?\\s*$");

    private final Places places;
    private final People people;
    private final Figures figures;
    private final Visits visits;
    private final Followups followups;
    private final FollowupList followupList;

    public Snapshots(Places places, People people, Figures figures, Visits visits, Followups followups,
            FollowupList followupList) {
        this.places = places;
        this.people = people;
        this.figures = figures;
        this.visits = visits;
        this.followups = followups;
        this.followupList = followupList;
    }

    /**
     * Reads a visit.
     *
     * @param today decides which deadlines have passed
     */
    public VisitSnapshot of(Id<Visit> id, LocalDate today) {
        Visit visit = visits.require(id);
        List<Participant> present = visits.participants(id);
        List<Dossier> dossiers = visits.dossiers(id);
        List<Observation> observations = visits.observations(id);
        List<Statement> statements = visits.statements(id);
        List<VisitIndicator> rows = visits.indicators(id);
        List<Conclusion> conclusions = SourceOrder.of(followups.conclusions(id), Conclusion::source,
                statements.stream().map(Statement::id).toList());
        List<Petition> petitions = followups.petitions(id);
        Map<Id<?>, Code> codes = new HashMap<>();
        codes.putAll(codes(Code.Series.DOSSIER, dossiers, Dossier::id, Dossier::number));
        codes.putAll(codes(Code.Series.SITE, observations, Observation::id, Observation::number));
        codes.putAll(codes(Code.Series.SESSION, statements, Statement::id, Statement::number));
        codes.putAll(codes(Code.Series.INDICATOR, rows, VisitIndicator::id, VisitIndicator::number));
        codes.putAll(codes(Code.Series.CONCLUSION, conclusions, Conclusion::id, Conclusion::number));
        codes.putAll(codes(Code.Series.PETITION, petitions, Petition::id, Petition::number));
        return new VisitSnapshot(visit, visit.unit() == null ? null : places.unit(visit.unit()).orElse(null),
                places.province().orElse(null),
                visit.workingGroup() == null ? null : people.group(visit.workingGroup()).orElse(null),
                signer(visit.head(), visit.date(), present), secretary(visit, present, this::signer), present,
                visits.sites(id), dossiers, observations, statements,
                rows.stream().map(row -> line(row, visit)).toList(), conclusions, petitions,
                followups.assigned(followups.assignments(id)),
                followupList.of(id, today), Map.copyOf(codes),
                places.sectors().stream().collect(Collectors.toUnmodifiableMap(Sector::id, Function.identity())));
    }

    /** What stands around the records of many visits, read in sets: unit, group, signers. Of what was recorded there is nothing. */
    public List<VisitSnapshot> frames(List<Visit> all) {
        Map<Id<AdminUnit>, AdminUnit> units = byId(places.units(), AdminUnit::id);
        Map<Id<WorkingGroup>, WorkingGroup> groups = byId(people.groups(), WorkingGroup::id);
        Map<Id<Visit>, List<Participant>> present = visits.participants(all.stream().map(Visit::id).toList());
        Map<Id<Person>, Person> persons = byId(people.persons(), Person::id);
        Map<Id<Person>, List<Position>> positions = people.positions();
        AdminUnit province = places.province().orElse(null);
        SignerOf signers = (id, day, taking) -> signer(persons.get(id),
                day == null
                        ? null
                        : positions.getOrDefault(id, List.of()).stream().filter(each -> each.validOn(day)).findFirst()
                                .orElse(null),
                taking);
        return all.stream().map(visit -> {
            List<Participant> taking = present.getOrDefault(visit.id(), List.of());
            return new VisitSnapshot(visit, visit.unit() == null ? null : units.get(visit.unit()), province,
                    visit.workingGroup() == null ? null : groups.get(visit.workingGroup()),
                    visit.head() == null ? null : signers.of(visit.head(), visit.date(), taking),
                    secretary(visit, taking, signers), taking, List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());
        }).toList();
    }

    private static <R extends Record> Map<Id<R>, R> byId(List<R> records, Function<R, Id<R>> id) {
        return records.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Finds who signs. */
    private interface SignerOf {

        @Nullable
        Signer of(Id<Person> id, @Nullable LocalDate day, List<Participant> present);
    }

    private static <R> Map<Id<?>, Code> codes(Code.Series series, List<R> records, Function<R, Id<R>> id,
            ToIntFunction<R> number) {
        return Code.of(series,
                records.stream().map(record -> new Numbered(id.apply(record), number.applyAsInt(record))).toList());
    }

    /** The one named, else who took part in that role. */
    private static @Nullable Signer secretary(Visit visit, List<Participant> present, SignerOf signers) {
        if (visit.secretary() != null) {
            return signers.of(visit.secretary(), visit.date(), present);
        }
        Participant taking = present.stream().filter(each -> each.role() == ParticipantRole.SECRETARY
                && each.side() == Side.GROUP && !each.name().isBlank()).findFirst().orElse(null);
        if (taking == null) {
            return null;
        }
        Id<Person> person = taking.person();
        Signer known = person == null ? null : signers.of(person, visit.date(), present);
        return known == null ? new Signer(null, null, taking.name(), taking.title()) : known;
    }

    private @Nullable Signer signer(@Nullable Id<Person> id, @Nullable LocalDate day, List<Participant> present) {
        if (id == null) {
            return null;
        }
        return signer(people.person(id).orElse(null), day == null ? null : people.positionOn(id, day).orElse(null),
                present);
    }

    private static @Nullable Signer signer(@Nullable Person person, @Nullable Position position,
            List<Participant> present) {
        if (person == null) {
            return null;
        }
        Id<Person> id = person.id();
        String given = present.stream().filter(each -> id.equals(each.person())).map(Participant::title)
                .filter(title -> !title.isBlank()).findFirst()
                .orElseGet(() -> position == null ? namesake(person, present) : position.title());
        return new Signer(person, position, person.name(), given);
    }

    /** The post that the only participant of that name was written down with; empty when there is none or several. */
    private static String namesake(Person person, List<Participant> present) {
        List<Participant> same = present.stream().filter(each -> each.person() == null
                && Folding.key(name(each)).equals(Folding.key(person.name()))).toList();
        if (same.size() != 1) {
            return "";
        }
        Participant only = same.getFirst();
        String title = only.title().isBlank() ? only.name().substring(name(only).length()) : only.title();
        return ROLE.matcher(title).replaceFirst("").replaceFirst("^[,\\s]+", "").strip();
    }

    /** A name as it was written, without the post behind it. */
    private static String name(Participant participant) {
        int comma = participant.name().indexOf(',');
        return comma < 0 ? participant.name() : participant.name().substring(0, comma);
    }

    private IndicatorLine line(VisitIndicator row, Visit visit) {
        Period period = row.period() == null ? visit.period() : row.period();
        Id<AdminUnit> unit = visit.unit();
        List<Figure> known = unit == null || row.indicator() == null ? List.of() : figures.of(row.indicator(), unit);
        Indicator indicator = row.indicator() == null ? null : figures.indicator(row.indicator()).orElse(null);
        return new IndicatorLine(row, indicator, period, known,
                period == null ? null : Reading.of(known, period, ChangeForm.of(indicator)));
    }
}
