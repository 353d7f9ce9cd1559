package vn.thucdia.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import vn.thucdia.entity.Id;
import vn.thucdia.people.Person;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/** The participants of the sample visit who speak, by their role. */
final class SamplePeople {

    private final Visits visits;
    private final Id<Visit> visit;
    private final Map<ParticipantRole, Id<Participant>> speakers = new EnumMap<>(ParticipantRole.class);

    SamplePeople(Visits visits, Id<Visit> visit) {
        this.visits = visits;
        this.visit = visit;
    }

    void speaker(Side side, ParticipantRole role, String name) {
        Participant added = visits.addParticipant(visit, side, role, name, "");
        save(added, new Participant(added.id(), visit, added.position(), side, role, null, null, name, "", null, true));
    }

    void chair(Person head, String title) {
        Participant added = visits.addParticipant(visit, Side.GROUP, ParticipantRole.HEAD, head.name(), title);
        save(added, new Participant(added.id(), visit, added.position(), Side.GROUP, ParticipantRole.HEAD, head.id(),
                null, head.name(), title, null, true));
    }

    private void save(Participant before, Participant after) {
        visits.editParticipant(before, after);
        speakers.put(Objects.requireNonNull(after.role()), after.id());
    }

    Id<Participant> with(ParticipantRole role) {
        return Objects.requireNonNull(speakers.get(role));
    }
}
