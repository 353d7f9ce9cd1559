package vn.thucdia.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Hole;
import vn.thucdia.journal.Operation;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.Ledger;

/**
 * Says of lost lines what a person knows them by: the visit and the kind of line. Read off what the look-up file still holds of them,
 * or else off the damaged bytes, of which most can usually be made out.
 */
public final class LossWords {

    private static final Pattern KIND = Pattern.compile("\"kind\":\"([a-z_]{3,40})\"");
    private static final Pattern UUIDS = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** Change sets of one hole that are looked up: more do not make the sentence better. */
    private static final int LOOKED_UP = 200;

    private final Ledger ledger;
    private final Messages messages;
    private final Function<Set<UUID>, Optional<String>> visits;

    /** @param visits the visit, as a person knows it, that one of the ids is the id of */
    public LossWords(Ledger ledger, Messages messages, Function<Set<UUID>, Optional<String>> visits) {
        this.ledger = ledger;
        this.messages = messages;
        this.visits = visits;
    }

    /** One sentence for each hole that nobody has settled. */
    public List<String> sentences() {
        List<Hole> holes = ledger.holes();
        return ledger.missing().stream().map(gap -> holes.stream()
                .filter(hole -> hole.origin().equals(gap.origin()) && hole.first() == gap.first()).findFirst()
                .map(hole -> sentence(hole, gap.count())).orElseGet(() -> messages.get("loss.unknown", gap.count())))
                .toList();
    }

    private String sentence(Hole hole, long count) {
        Set<String> kinds = new TreeSet<>();
        Set<UUID> ids = new LinkedHashSet<>();
        boolean stored = false;
        for (long seq = hole.first(); seq <= hole.last() && seq < hole.first() + LOOKED_UP; seq++) {
            List<Operation> operations = ledger.store().operations(new ChangeSetId(hole.origin(), seq));
            stored |= !operations.isEmpty();
            for (Operation operation : operations) {
                kinds.add(operation.kind());
                ids.add(operation.entity());
                uuids(String.valueOf(operation.value()), ids);
            }
        }
        Matcher kind = KIND.matcher(hole.traces());
        while (kind.find()) {
            kinds.add(kind.group(1));
        }
        uuids(hole.traces(), ids);
        String what = kinds.stream().filter(name -> messages.has("loss.kind." + name))
                .map(name -> messages.get("loss.kind." + name)).distinct().collect(Collectors.joining(", "));
        String named = what.isEmpty() ? messages.get("loss.kind") : what;
        boolean kept = stored;
        return visit(ids)
                .map(visit -> messages.get(kept ? "loss.stored.visit" : "loss.gone.visit", count, named, visit))
                .orElseGet(() -> messages.get(kept ? "loss.stored" : "loss.gone", count, named));
    }

    private static void uuids(String text, Set<UUID> ids) {
        Matcher matcher = UUIDS.matcher(text);
        while (matcher.find()) {
            ids.add(UUID.fromString(matcher.group()));
        }
    }

    /** The visit that any of the ids is, or belongs to. */
    private Optional<String> visit(Set<UUID> ids) {
        Set<UUID> wider = new LinkedHashSet<>(ids);
        List<UUID> asked = new ArrayList<>(ids);
        for (UUID id : asked.subList(0, Math.min(asked.size(), LOOKED_UP))) {
            String visit = ledger.state(new Id<>(id)).value("visit");
            if (visit != null) {
                uuids(visit, wider);
            }
        }
        return visits.apply(wider);
    }
}
