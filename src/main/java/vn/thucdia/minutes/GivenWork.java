package vn.thucdia.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;

/** How an assignment is printed behind what is asked for. */
final class GivenWork {

    private static final String LEADS = "thực hiện: ";

    private GivenWork() {}

    /** Who is to do it, with whom, by when, and who is reported to; what was not said is not printed. */
    static String of(Assigned assigned) {
        String deadline = deadline(assigned);
        return Stream.of(part(LEADS, assigned.names(PartyRole.LEAD)),
                part("phối hợp: ", assigned.names(PartyRole.COORDINATING)),
                part("báo cáo: ", assigned.names(PartyRole.REPORT_TO)),
                deadline.isBlank() ? "" : "thời hạn: " + deadline)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The day or the words of the deadline; empty when none was set. */
    static String deadline(Assigned assigned) {
        LocalDate due = assigned.assignment().dueDate();
        return due == null
                ? assigned.assignment().dueText()
                : (Folding.key(assigned.assignment().dueTyped()).startsWith("truoc ") ? "trước ngày " : "")
                        + Formats.of(Language.VI).date(due);
    }

    /** The same work given several times, before the list of it: {@code Giao huyện Than Uyên (thời hạn: 30/6/2023):}. */
    static String leadIn(String given) {
        String who = given.substring(LEADS.length());
        int rest = who.indexOf("; ");
        return "Giao " + (rest < 0 ? who : who.substring(0, rest) + " (" + who.substring(rest + 2) + ")") + ":";
    }

    /** Whether work can stand in a lead-in: there is one who does it, and only one piece of work. */
    static boolean canLead(String given) {
        return given.startsWith(LEADS) && given.indexOf(LEADS, 1) < 0;
    }

    private static String part(String label, List<String> names) {
        return names.isEmpty() ? "" : label + String.join(", ", names);
    }
}
