package vn.thucdia.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.DiskFailure;
import vn.thucdia.journal.Hole;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.JournalSnapshot;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.Gap;
import vn.thucdia.ledger.HealingLines;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.NextJournal;

/**
 * The copies of a ledger: in its own data folder, and in a second place when one is chosen and present. One copy is made at a time;
 * saving goes on meanwhile, for what is copied never changes.
 */
public final class Backups {

    /** After so long without a copy of what was saved, a person is told. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    /** Copies that are asked at each start how far the ledger went. */
    private static final int WITNESSES = 3;

    /** Folder in the second place; one for each ledger in it, for a stick may serve several laptops. */
    private static final String SECOND = "ThucDia-backup";

    private final Ledger ledger;
    private final DataFolder folder;
    private final CopyFolder here;
    private final Path settings;
    private final Clock clock;
    private final Supplier<Contents> contents;
    private volatile @Nullable Path chosen;

    /** @param contents counts what the ledger holds */
    public Backups(Ledger ledger, DataFolder folder, Clock clock, Supplier<Contents> contents) {
        this.ledger = ledger;
        this.folder = folder;
        this.here = new CopyFolder(folder.backup());
        this.settings = folder.settings();
        this.clock = clock;
        this.contents = contents;
    }

    /** The second place as it is chosen, present or not. */
    public Optional<Path> secondPlace() {
        Path now = chosen;
        return now == null ? SecondPlace.read(settings) : Optional.of(now);
    }

    /** Takes a second place at once; the settings remember it for the next start. */
    public void useSecondPlace(Path place) {
        chosen = place;
    }

    /** Whether the second place is chosen and can be written now. */
    public boolean secondPresent() {
        return secondPlace().filter(Files::isDirectory).isPresent();
    }

    private CopyFolder in(Path place) {
        return new CopyFolder(place.resolve(SECOND).resolve(ledger.origin().replica()));
    }

    /** The copies beside the ledger. */
    public CopyFolder here() {
        return here;
    }

    /** All copies of both places, the newest first. */
    public List<Held> all() {
        List<Held> all = new ArrayList<>(held(here, false));
        secondPlace().ifPresent(place -> all.addAll(held(in(place), true)));
        all.sort(Comparator.comparing((Held held) -> held.copy().made()).reversed());
        return all;
    }

    private static List<Held> held(CopyFolder folder, boolean second) {
        return folder.copies().stream().map(copy -> new Held(copy, folder, second, folder.present(copy))).toList();
    }

    /** The copy of a name, as {@link CopyFolder#require} finds it; from the place beside the ledger before the second one. */
    public Held require(String name) {
        for (boolean second : new boolean[]{false, true}) {
            List<Held> found = all().stream().filter(held -> held.second() == second)
                    .filter(held -> name.equals("latest") || held.copy().name().startsWith(name)).toList();
            if (found.size() > 1 && !name.equals("latest")) {
                throw new Problem("problem.backup.several", name);
            }
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw new Problem("problem.backup.none", name);
    }

    /**
     * Makes a copy in both places.
     *
     * @throws Problem when the one beside the ledger could not be made; that the second place failed is told by its absence
     */
    public Made backup(Reason reason) {
        Held made = write(here, false, reason, () -> false).orElseThrow();
        return new Made(made, second(reason));
    }

    /**
     * Makes a copy before something risky, unless the newest one holds everything already.
     *
     * @return why it could not be made; the work goes on without it
     */
    public Optional<Problem> before(Reason reason) {
        try {
            if (!upToDate(here)) {
                backup(reason);
            }
            return Optional.empty();
        } catch (Problem told) {
            return Optional.of(told);
        }
    }

    private Optional<Held> second(Reason reason) {
        Optional<Path> place = secondPlace().filter(Files::isDirectory);
        try {
            return place.flatMap(path -> write(in(path), true, reason, () -> false));
        } catch (Problem stickPulled) {
            return Optional.empty();
        }
    }

    /** Makes a copy in a folder that somebody names. */
    public Held backupTo(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Problem("problem.file.no-folder", folder);
        }
        return write(in(folder), true, Reason.ASKED, () -> false).orElseThrow();
    }

    /**
     * Brings both places up to what is saved; does nothing where they are.
     *
     * @param stop asked between two files, so that nobody waits for it
     * @return whether anything was written
     */
    boolean bringUp(BooleanSupplier stop) {
        boolean written = bringUp(here, false, stop);
        Optional<Path> place = secondPlace().filter(Files::isDirectory);
        if (place.isPresent() && !stop.getAsBoolean()) {
            written |= bringUp(in(place.get()), true, stop);
        }
        return written;
    }

    private boolean bringUp(CopyFolder folder, boolean second, BooleanSupplier stop) {
        return !upToDate(folder) && write(folder, second, Reason.AFTER_WORK, stop).isPresent();
    }

    private boolean upToDate(CopyFolder folder) {
        Map<Origin, Position> positions = ledger.snapshot().positions();
        return empty(positions) || folder.newest()
                .filter(copy -> copy.reaches(positions) && folder.present(copy)).isPresent();
    }

    /** Nothing but what every laptop is born with. */
    private static boolean empty(Map<Origin, Position> positions) {
        return positions.keySet().stream().allMatch(Origin.GENESIS::equals);
    }

    private synchronized Optional<Held> write(CopyFolder folder, boolean second, Reason reason, BooleanSupplier stop) {
        Optional<Held> made = make(folder, second, reason, stop);
        if (made.isPresent()) {
            thin(folder);
        }
        return made;
    }

    private void thin(CopyFolder folder) {
        try {
            folder.remove(Retention.superfluous(folder.copies(), clock.instant()));
        } catch (IOException e) {
            throw failure(e, folder.folder());
        }
    }

    /** Without taking older ones away. */
    private synchronized Optional<Held> make(CopyFolder folder, boolean second, Reason reason, BooleanSupplier stop) {
        Optional<Copy> before = folder.newest();
        Optional<Held> made = makeOnce(folder, second, reason, stop);
        if (made.isEmpty() || before.isEmpty() || folder.continues(made.get().copy(), before.get())) {
            return made;
        }
        // What was copied before reads otherwise now: the journal was damaged since. It is healed first, and copied as it is then.
        try {
            folder.remove(List.of(made.get().copy()));
        } catch (IOException e) {
            throw failure(e, folder.folder());
        }
        ledger.verify();
        heal();
        return makeOnce(folder, second, reason, stop);
    }

    private Optional<Held> makeOnce(CopyFolder folder, boolean second, Reason reason, BooleanSupplier stop) {
        JournalSnapshot snapshot = ledger.snapshot();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant made = folder.newest().map(Copy::made).filter(last -> !now.isAfter(last))
                .map(last -> last.plusMillis(1)).orElse(now);
        Copy draft = new Copy(made, reason, snapshot.positions(), ledger.lacking(), contents.get(), List.of());
        try {
            return folder.write(draft, snapshot.segments(), stop)
                    .map(written -> new Held(written, folder, second, true));
        } catch (IOException e) {
            throw failure(e, folder.folder());
        }
    }

    private static Problem failure(IOException e, Path place) {
        Problem known = DiskFailure.of(e, place, "problem.backup.write", place);
        return new Problem(e, known.key().equals("problem.disk.full") ? "problem.backup.full" : "problem.backup.write",
                place);
    }

    /** What would change if a copy took the place of the ledger. */
    public Difference compare(Held held) {
        return Difference.of(ledger.snapshot(), held);
    }

    /**
     * Lets a copy take the place of the ledger when the folder is opened next: close it and open it again. The present state is
     * copied first, and its journal goes to the quarantine.
     *
     * @throws Problem when the copy is not as it was written, or the present state could not be copied; nothing has changed then
     */
    public synchronized void restore(Held held) {
        if (!held.folder().intact(held.copy())) {
            throw new Problem("problem.backup.damaged", held.copy().name());
        }
        // None is thinned out now: it might be the very one that is wanted.
        Held present = make(here, false, Reason.BEFORE_RESTORE, () -> false).orElseThrow();
        NextJournal.prepare(folder, held.copy().parts().stream()
                .map(part -> new NextJournal.Piece(part.origin(), part.file(), held.folder().file(part), part.bytes()))
                .toList(), wanted(present.copy(), held.copy()), present.copy().name());
    }

    /** What is missing when an older copy takes the place of the present state. */
    private static List<Gap> wanted(Copy present, Copy copy) {
        return present.chains().entrySet().stream().map(chain -> new Gap(chain.getKey(),
                copy.chains().getOrDefault(chain.getKey(), Position.EMPTY).seq() + 1, chain.getValue().seq()))
                .filter(gap -> gap.first() <= gap.last()).toList();
    }

    /**
     * Asks the last copies how far the chains went, and puts back from all copies what the journal has lost.
     *
     * @return how many lines were put back
     */
    public int heal() {
        here.copies().stream().limit(WITNESSES)
                .forEach(copy -> copy.chains().forEach(ledger::witnessed));
        return ledger.missing().isEmpty() ? 0 : ledger.heal(this::lines);
    }

    private List<JournalLine> lines(List<Hole> holes) {
        List<JournalLine> lines = new ArrayList<>(HealingLines.under(here.folder(), holes));
        secondPlace().ifPresent(place -> lines.addAll(HealingLines.under(in(place).folder(), holes)));
        return lines;
    }

    /** Whether something was saved that no copy holds, and the last copy is older than three days or there is none. */
    public boolean overdue() {
        Instant since = lastWithoutCopy();
        return since != null && since.isBefore(clock.instant().minus(PATIENCE));
    }

    /** When the ledger was last copied, or first written when it never was; {@code null} when all is copied. */
    private @Nullable Instant lastWithoutCopy() {
        Map<Origin, Position> positions = ledger.snapshot().positions();
        if (upToDate(here)) {
            return null;
        }
        return here.newest().map(Copy::made).orElseGet(() -> positions.entrySet().stream()
                .filter(chain -> !chain.getKey().equals(Origin.GENESIS))
                .map(chain -> chain.getValue().time().instant()).min(Comparator.naturalOrder()).orElse(null));
    }
}
