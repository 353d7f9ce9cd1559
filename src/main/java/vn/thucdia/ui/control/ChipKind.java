package vn.thucdia.ui.control;

import java.util.Locale;

import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.language.Messages;

/**
 * What a chip can say: kind of an entry, status of a task or petition, verdict on an indicator. Each is a shape, a word and a
 * colour, so that it is understood without colour. Words: {@code chip.<name>} in the bundles.
 */
public enum ChipKind {
    // kinds of entry
    OBSERVATION(Feather.EYE, Tint.OBSERVATION), DIFFICULTY(Feather.ALERT_TRIANGLE, Tint.WARNING), SHORTCOMING(
            Feather.MINUS_CIRCLE, Tint.DANGER), DIRECTION(Feather.FLAG, Tint.DIRECTIVE), PETITION(
                    Feather.MESSAGE_SQUARE, Tint.PETITION), ANSWER(Feather.CORNER_UP_LEFT, Tint.SUCCESS), ASSESSMENT(
                            Feather.MESSAGE_CIRCLE, Tint.INFO), CONCLUSION(Feather.CHECK_SQUARE, Tint.DIRECTIVE),
    // statuses and deadlines
    UNASSIGNED(Feather.CIRCLE, Tint.NEUTRAL, Role.STATUS), ASSIGNED(Feather.ARROW_RIGHT_CIRCLE, Tint.INFO,
            Role.STATUS), IN_PROGRESS(Feather.LOADER, Tint.INFO, Role.STATUS), AWAITING_CONFIRMATION(Feather.USER_CHECK,
                    Tint.WARNING, Role.STATUS), DONE(Feather.CHECK_CIRCLE, Tint.SUCCESS, Role.STATUS), OVERDUE(
                            Feather.ALERT_OCTAGON, Tint.DANGER,
                            Role.URGENT_STATUS), DUE_SOON(Feather.CLOCK, Tint.WARNING, Role.URGENT_STATUS), NO_DEADLINE(
                                    Feather.CALENDAR, Tint.OUTLINE, Role.STATUS), ANSWERED(Feather.CHECK_CIRCLE,
                                            Tint.SUCCESS, Role.STATUS), NOT_HANDLED(Feather.CIRCLE, Tint.NEUTRAL,
                                                    Role.STATUS), COMPILING(Feather.EDIT_2, Tint.INFO,
                                                            Role.STATUS), MISSING(Feather.ALERT_CIRCLE, Tint.WARNING,
                                                                    Role.STATUS),
    // verdicts on an indicator
    ABOVE_PLAN(Feather.CHECK_CIRCLE, Tint.SUCCESS, Role.STATUS), TO_REVIEW(Feather.FLAG, Tint.WARNING,
            Role.STATUS), HARD_TO_REACH(Feather.X_OCTAGON, Tint.DANGER, Role.STATUS), NO_PLAN(Feather.CIRCLE,
                    Tint.NEUTRAL, Role.STATUS), RANK(Feather.AWARD, Tint.SUCCESS, Role.STATUS);

    private enum Role {
        ENTRY, STATUS, URGENT_STATUS
    }

    private final Feather icon;
    private final Tint tint;
    private final Role role;

    ChipKind(Feather icon, Tint tint) {
        this(icon, tint, Role.ENTRY);
    }

    ChipKind(Feather icon, Tint tint, Role role) {
        this.icon = icon;
        this.tint = tint;
        this.role = role;
    }

    public Feather icon() {
        return icon;
    }

    public Tint tint() {
        return tint;
    }

    /** Bold as well, because a person must act. */
    public boolean isUrgent() {
        return role == Role.URGENT_STATUS;
    }

    /** Read aloud as “Trạng thái: …”. */
    public boolean isStatus() {
        return role != Role.ENTRY;
    }

    public String word(Messages messages) {
        return messages.get("chip." + name().toLowerCase(Locale.ROOT));
    }
}
