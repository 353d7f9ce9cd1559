package vn.thucdia.ui.visit.field;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.visit.Code;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;

/**
 * A line of a site with what is shown of it.
 *
 * @param sector name of its sector, or empty
 * @param dossier code and name of its dossier, or empty
 * @param bodies who is to carry out a direction, the leading body first, or whom a petition is addressed to
 * @param dueText a deadline in words that name no day
 * @param early whether the deadline is before the day of the visit
 */
record ObservationView(Observation line, Code code, String sector, String dossier, List<String> bodies,
        @Nullable LocalDate due, String dueText, boolean early) {

    EntryKind kind() {
        EntryKind kind = line.kind();
        return kind == null ? EntryKind.OBSERVATION : kind;
    }
}
