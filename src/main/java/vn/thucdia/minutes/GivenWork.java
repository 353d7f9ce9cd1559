package vn.thucdia.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.language.DateInput;

/** How an assignment is printed behind what is asked for. */
final class GivenWork {

    private GivenWork() {}

    /** Who is to do it, with whom, by when, and who is reported to; what was not said is not printed. */
    static String of(Assigned assigned) {
        LocalDate due = assigned.assignment().dueDate();
        String deadline = due != null
                ? (assigned.assignment().dueTyped().startsWith("trước") ? "trước ngày " : "") + due.getDayOfMonth()
                        + "/" + due.getMonthValue() + "/" + due.getYear()
                : assigned.assignment().dueText();
        return Stream.of(part("thực hiện: ", assigned.names(PartyRole.LEAD)),
                part("phối hợp: ", assigned.names(PartyRole.COORDINATING)),
                part("báo cáo: ", assigned.names(PartyRole.REPORT_TO)),
                deadline.isBlank() ? "" : "thời hạn: " + deadline)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Whether the words of a deadline are a day that no calendar has, such as 31/6: printed as it was said, and something to settle. */
    static boolean isNoDay(String words) {
        return DateInput.read(words, LocalDate.EPOCH) instanceof DateInput.Wrong wrong && wrong.suggestion() != null;
    }

    private static String part(String label, List<String> names) {
        return names.isEmpty() ? "" : label + String.join(", ", names);
    }
}
