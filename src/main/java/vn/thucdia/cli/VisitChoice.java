package vn.thucdia.cli;

import java.util.List;
import java.util.Locale;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;
import vn.thucdia.visit.Visit;

/** Finds the visit that somebody means: {@code latest}, an id, or the beginning of one. */
final class VisitChoice {

    static final String LATEST = "latest";
    private static final int QUOTED = 40;

    private VisitChoice() {}

    /** The visit; a {@link Problem} when none or several fit. */
    static Visit of(AppContext context, String wanted) {
        List<Visit> all = context.visits().all();
        if (all.isEmpty()) {
            throw new Problem("cli.visit.none");
        }
        if (wanted.equals(LATEST)) {
            return all.getFirst();
        }
        String start = wanted.toLowerCase(Locale.ROOT);
        List<Visit> fitting = all.stream().filter(visit -> visit.id().toString().startsWith(start)).toList();
        if (fitting.isEmpty() || start.isBlank()) {
            throw new Problem("cli.visit.unknown", Text.shorten(wanted, QUOTED));
        }
        if (fitting.size() > 1) {
            throw new Problem("cli.visit.several", Text.shorten(wanted, QUOTED), String.valueOf(fitting.size()));
        }
        return fitting.getFirst();
    }
}
