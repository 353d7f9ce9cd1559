package vn.thucdia.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.Petition;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.Rounding;
import vn.thucdia.language.DateInput;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.minutes.VisitSnapshot.IndicatorLine;
import vn.thucdia.minutes.VisitSnapshot.Signer;
import vn.thucdia.narrative.Sentence;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

/** A visit as text for a terminal: what was recorded, in the order in which it was, and how much is still missing. */
final class VisitText {

    private final PrintStream out;
    private final Messages messages;
    private final Formats formats;

    VisitText(PrintStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
        this.formats = Formats.of(messages.language());
    }

    /** One line: day, unit, how many lines were recorded, id. */
    void line(VisitSnapshot snapshot, int entries) {
        LocalDate date = snapshot.visit().date();
        out.printf("%-10s  %-24s  %s  %s%n", date == null ? "—" : formats.date(date), unit(snapshot),
                messages.get("cli.visits.entries", entries),
                snapshot.visit().id());
    }

    void print(VisitSnapshot snapshot) {
        head(snapshot);
        title("cli.show.field", snapshot.observations().isEmpty() && snapshot.sites().isEmpty());
        for (Site site : snapshot.sites()) {
            out.println("  " + site.name() + (site.aspect().isEmpty() ? "" : " – " + site.aspect()));
            observations(snapshot, site.id());
        }
        observations(snapshot, null);
        title("cli.show.session", snapshot.statements().isEmpty());
        for (Statement said : snapshot.statements()) {
            String speaker = snapshot.participant(said.speaker()).map(Participant::name).orElse("—");
            entry(snapshot, "  ", said.id(), word(said.kind()), said.text() + " (" + speaker + ")"
                    + addressee(snapshot, said.id()));
        }
        title("cli.show.indicators", snapshot.indicators().isEmpty());
        snapshot.indicators().forEach(line -> entry(snapshot, "  ", line.row().id(), "", indicator(line)));
        title("cli.show.followup", snapshot.followups().isEmpty());
        snapshot.followups().forEach(item -> out.println("  " + followup(snapshot, item)));
        out.println();
        out.println(messages.get("cli.show.missing", new MinutesComposer().compose(snapshot).issues().size()));
    }

    private void head(VisitSnapshot snapshot) {
        Visit visit = snapshot.visit();
        out.println(unit(snapshot) + (visit.date() == null ? "" : " · " + formats.date(visit.date())));
        if (snapshot.group() != null) {
            field("cli.show.group", snapshot.group().name());
        }
        Signer chair = snapshot.head();
        if (chair != null) {
            field("cli.show.head", chair.name()
                    + (chair.title().isEmpty() ? "" : ", " + chair.title()));
        }
        String period = visit.period() == null
                ? ""
                : messages.language() == Language.VI ? visit.period().inVietnamese() : visit.period().inEnglish();
        field("cli.show.subject",
                List.of(visit.subject(), period).stream().filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
        field("cli.show.id", visit.id().toString());
    }

    private void field(String key, String value) {
        if (!value.isBlank()) {
            out.println("  " + messages.get(key, value));
        }
    }

    private void title(String key, boolean empty) {
        out.println();
        out.println(messages.get(key) + (empty ? ": —" : ""));
    }

    private void observations(VisitSnapshot snapshot, @Nullable Id<Site> site) {
        for (Observation line : snapshot.observations()) {
            if (Objects.equals(line.site(), site)) {
                entry(snapshot, site == null ? "  " : "    ", line.id(), word(line.kind()),
                        line.words(" ") + addressee(snapshot, line.id()));
            }
        }
    }

    /** Whom the petition made of a line is addressed to. */
    private static String addressee(VisitSnapshot snapshot, Id<?> line) {
        return snapshot.petitions().stream().filter(each -> line.equals(each.source())).map(Petition::addressee)
                .filter(name -> !name.isBlank()).findFirst().map(name -> " → " + name).orElse("");
    }

    private void entry(VisitSnapshot snapshot, String indent, Id<?> id, String word, String text) {
        String code = "%-7s ".formatted(snapshot.code(id).map(Object::toString).orElse(""));
        String lines = text.replace("\n", "\n" + indent + " ".repeat(code.length()));
        out.println(indent + code + (word.isEmpty() ? "" : word + ": ") + lines);
    }

    private String word(@Nullable EntryKind kind) {
        return kind == null ? "" : messages.get("chip." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String indicator(IndicatorLine line) {
        Reading reading = line.reading();
        Indicator indicator = line.indicator();
        if (reading == null || indicator == null) {
            return line.name() + ": —";
        }
        String unit = " " + indicator.unitOfMeasure();
        List<String> parts = new ArrayList<>();
        Figure figure = reading.resultFigure();
        if (figure != null && figure.outOf() != null && reading.result() != null) {
            return line.name() + ": " + messages.get("cli.show.rank", formats.number(reading.result().number()),
                    formats.number(figure.outOf()));
        }
        add(parts, reading.estimate() ? "cli.show.estimate" : "cli.show.result", reading.result(), unit);
        add(parts, "cli.show.plan", reading.plan(), unit);
        if (reading.planShare() != null) {
            parts.add(messages.get("cli.show.planShare", percent(reading.planShare())));
        }
        add(parts, "cli.show.samePeriod", reading.samePeriod(), unit);
        if (reading.change() != null) {
            parts.add(messages.get("cli.show.change", formats.signed(reading.change().number())
                    + mark(reading.change())
                    + (ChangeForm.of(indicator) == ChangeForm.POINTS && unit.equals(" %")
                            ? " " + messages.get("indicator.measure.diem_percent")
                            : unit)));
        }
        return line.name() + ": " + (parts.isEmpty() ? "—" : String.join("; ", parts));
    }

    private void add(List<String> parts, String key, Reading.@Nullable Value value, String unit) {
        if (value != null) {
            parts.add(messages.get(key, formats.number(value.number()) + mark(value) + unit));
        }
    }

    /** Behind a number that was worked out, as on screen: {@code 2.300 ƒ tấn}. */
    private static String mark(Reading.Value value) {
        return value.derived() ? Sentence.DERIVED : "";
    }

    /** As the papers print it: what was worked out with one decimal. */
    private String percent(Reading.Value value) {
        return formats.number(value.derived() ? Rounding.percent(value.number()) : value.number()) + mark(value)
                + "%";
    }

    private String followup(VisitSnapshot snapshot, FollowupItem item) {
        String leads = item.assignments().stream().flatMap(each -> each.leads().stream()).distinct()
                .collect(Collectors.joining(", "));
        if (leads.isEmpty()) {
            leads = snapshot.petitions().stream().filter(each -> each.id().equals(item.record())).findFirst()
                    .map(Petition::addressee).orElse("");
        }
        return "%-6s %s".formatted(item.code(), item.text()) + (leads.isEmpty() ? "" : " → " + leads)
                + due(snapshot, item);
    }

    private String due(VisitSnapshot snapshot, FollowupItem item) {
        LocalDate day = item.due();
        LocalDate visited = snapshot.visit().date();
        if (day != null) {
            return " · " + (visited != null && day.isBefore(visited)
                    ? messages.get("entry.due.early", formats.date(day))
                    : formats.date(day));
        }
        return item.assignments().stream().map(each -> each.assignment().dueText()).filter(words -> !words.isBlank())
                .findFirst().map(words -> " · " + (DateInput.isNoDay(words)
                        ? messages.get("entry.due.unclear", words)
                        : words))
                .orElse("");
    }

    private static String unit(VisitSnapshot snapshot) {
        return snapshot.unit() == null ? "—" : snapshot.unit().fullName();
    }
}
