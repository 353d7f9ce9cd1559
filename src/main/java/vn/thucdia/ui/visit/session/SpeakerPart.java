package vn.thucdia.ui.visit.session;

import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;

/** What a speaker does in the session: side and role in one choice. */
enum SpeakerPart {
    REPORTS(Side.INSPECTED, ParticipantRole.REPORTER), REMARKS(Side.INSPECTED, ParticipantRole.ATTENDEE), MEMBER(
            Side.GROUP, ParticipantRole.MEMBER), CHAIR(Side.GROUP,
                    ParticipantRole.HEAD), GUEST(Side.GUEST, ParticipantRole.ATTENDEE);

    private final Side side;
    private final ParticipantRole role;

    SpeakerPart(Side side, ParticipantRole role) {
        this.side = side;
        this.role = role;
    }

    Side side() {
        return side;
    }

    ParticipantRole role() {
        return role;
    }

    /** The part of a participant; a member of the group unless it is another. */
    static SpeakerPart of(vn.thucdia.visit.Participant participant) {
        if (participant.role() == ParticipantRole.HEAD) {
            return CHAIR;
        }
        return switch (participant.side()) {
            case INSPECTED -> participant.role() == ParticipantRole.REPORTER ? REPORTS : REMARKS;
            case GUEST -> GUEST;
            case GROUP -> MEMBER;
            case null -> MEMBER;
        };
    }
}
