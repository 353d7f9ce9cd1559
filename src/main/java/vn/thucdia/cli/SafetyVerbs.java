package vn.thucdia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.backup.Backups;
import vn.thucdia.backup.Copy;
import vn.thucdia.backup.Difference;
import vn.thucdia.backup.Held;
import vn.thucdia.backup.Made;
import vn.thucdia.backup.Reason;
import vn.thucdia.exchange.ExportLines;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.HealingLines;
import vn.thucdia.ledger.Ledger;

/** What the verbs about copies do. */
final class SafetyVerbs {

    private final CliEnvironment surroundings;
    private final Messages messages;

    SafetyVerbs(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    int backup(AppContext context, @Nullable Path to) {
        Backups backups = context.backups();
        if (to != null) {
            Held held = backups.backupTo(to.toAbsolutePath().normalize());
            return say("cli.backup.done", held.copy().name(), held.folder().folder());
        }
        Made made = backups.backup(Reason.ASKED);
        say("cli.backup.done", made.here().copy().name(), made.here().folder().folder());
        made.second().ifPresent(held -> say("cli.backup.done", held.copy().name(), held.folder().folder()));
        if (made.second().isEmpty() && backups.secondPlace().isPresent()) {
            surroundings.err().println(messages.get("problem.backup.second", backups.secondPlace().get()));
        }
        return ExitCode.DONE;
    }

    int list(AppContext context, boolean json) {
        List<Held> all = context.backups().all();
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            all.forEach(held -> list.add(node(held)));
            surroundings.out().println(JsonText.of(list));
        } else if (all.isEmpty()) {
            say("cli.backups.none");
        } else {
            all.forEach(held -> say("cli.backups.line", held.copy().name(), place(held), contents(held.copy()),
                    reason(held.copy()), messages.get(held.whole() ? "backup.whole" : "backup.damaged")));
        }
        return ExitCode.DONE;
    }

    private ObjectNode node(Held held) {
        Copy copy = held.copy();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", copy.name()).put("made", copy.made().toString());
        node.put("place", held.second() ? "second" : "here").put("folder", held.folder().folder().toString());
        node.put("reason", copy.reason().name()).put("whole", held.whole()).put("bytes", copy.bytes());
        node.put("visits", copy.contents().visits()).put("lines", copy.contents().lines());
        node.put("figures", copy.contents().figures());
        return node;
    }

    private String place(Held held) {
        return messages.get(held.second() ? "backup.place.second" : "backup.place.here");
    }

    private String contents(Copy copy) {
        return messages.get("backup.contents", copy.contents().visits(), copy.contents().lines(),
                copy.contents().figures());
    }

    private String reason(Copy copy) {
        return messages.get("backup.reason." + copy.reason().name().toLowerCase(Locale.ROOT));
    }

    /** Says what would change; with the person's yes it is prepared, and done at the next opening. */
    int restore(AppContext context, String wanted, boolean yes) {
        Held held = context.backups().require(wanted);
        Difference difference = context.backups().compare(held);
        say("cli.restore.difference", held.copy().name(), contents(held.copy()), difference.away(), difference.back());
        if (!yes) {
            return say("cli.restore.dry", held.copy().name());
        }
        context.backups().restore(held);
        return ExitCode.DONE;
    }

    /** After the folder was opened again. */
    int restored(AppContext context, String wanted) {
        Copy kept = context.backups().here().copies().stream()
                .filter(copy -> copy.reason() == Reason.BEFORE_RESTORE).findFirst().orElseThrow();
        return say("cli.restore.done", wanted, kept.name(),
                Formats.of(messages.language()).time(kept.made()));
    }

    /** @param from a file, a folder, or {@code null} for the copies of this ledger */
    int heal(AppContext context, @Nullable Path from) {
        Ledger ledger = context.ledger();
        if (from != null && !Files.exists(from)) {
            throw new Problem("problem.heal.from", from);
        }
        ledger.verify();
        long missing = ledger.lacking();
        int healed = from == null
                ? context.backups().heal()
                : ledger.heal(holes -> Files.isDirectory(from)
                        ? HealingLines.under(from, holes)
                        : ExportLines.of(from, holes));
        ledger.takeNotices();
        if (missing == 0) {
            return say("cli.heal.nothing");
        }
        say("cli.heal.done", healed, missing);
        context.losses(messages).sentences()
                .forEach(fact -> surroundings.err().println(messages.get("cli.loss", fact)));
        return ledger.missing().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    int settle(AppContext context) {
        long missing = context.ledger().lacking();
        boolean unknown = context.ledger().unknown();
        context.ledger().settle();
        if (unknown) {
            return say("cli.settle.known");
        }
        return missing == 0 ? say("cli.heal.nothing") : say("cli.settle.done", missing);
    }

    private int say(String key, Object... values) {
        surroundings.out().println(messages.get(key, values));
        return ExitCode.DONE;
    }
}
