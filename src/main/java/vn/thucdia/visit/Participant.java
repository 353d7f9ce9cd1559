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

    public boolean attended() {
        return role != ParticipantRole.MENTIONED_ONLY;
    }
}
