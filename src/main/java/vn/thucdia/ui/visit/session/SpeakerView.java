package vn.thucdia.ui.visit.session;

import org.jspecify.annotations.Nullable;

import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Side;

/**
 * Somebody who may speak.
 *
 * @param key digit that chooses it with Alt, from 1
 * @param said how many statements are theirs
 */
record SpeakerView(Participant participant, int key, int said) {

    /** The part of the session in which this speaker's words belong at first. */
    Section section() {
        return section(participant.side(), participant.role());
    }

    static Section section(@Nullable Side side, @Nullable ParticipantRole role) {
        if (role == ParticipantRole.HEAD) {
            return Section.CONCLUSION;
        }
        if (side == Side.INSPECTED) {
            return role == ParticipantRole.REPORTER ? Section.REPORT : Section.UNIT_REMARKS;
        }
        return Section.GROUP_REMARKS;
    }
}
