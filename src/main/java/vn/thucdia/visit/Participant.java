package vn.thucdia.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.people.Person;
import vn.thucdia.place.Agency;

/**
 * Who took part, or is named as having: a person, or a body whose people are not named.
 *
 * @param name of the person, or of the body ({@code Đại diện lãnh đạo huyện Than Uyên})
 * @param title office at the time, for a person
 * @param headCount how many came, {@code null} when not recorded
 * @param speaker whether it is offered among the speakers of the session
 */
public record Participant(Id<Participant> id, @Nullable Id<Visit> visit, @Nullable OrderKey position,
        @Nullable Side side,
        @Nullable ParticipantRole role, @Nullable Id<Person> person, @Nullable Id<Agency> agency, String name,
        String title,
        @Nullable Integer headCount, boolean speaker) {

    /** The same at another place of the list. */
    public Participant at(OrderKey newPosition) {
        return new Participant(id, visit, newPosition, side, role, person, agency, name, title, headCount, speaker);
    }

    public Participant withSide(Side newSide, ParticipantRole newRole) {
        return new Participant(id, visit, position, newSide, newRole, person, agency, name, title, headCount, speaker);
    }

    public Participant withName(String newName, String newTitle) {
        return new Participant(id, visit, position, side, role, person, agency, newName, newTitle, headCount, speaker);
    }

    public Participant withCount(@Nullable Integer count) {
        return new Participant(id, visit, position, side, role, person, agency, name, title, count, speaker);
    }

    public Participant withSpeaker(boolean offered) {
        return new Participant(id, visit, position, side, role, person, agency, name, title, headCount, offered);
    }

    public boolean attended() {
        return role != ParticipantRole.MENTIONED_ONLY;
    }
}
