package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.file.Directories;
import vn.thucdia.file.DiskFailure;
import vn.thucdia.journal.Identity;
import vn.thucdia.journal.Origin;

/**
 * A journal that is to take the place of the present one: prepared whole beside it, and put in its place when the folder is opened
 * next, before anything is read. A computer that stops anywhere in between finds the old journal or the new one, whole. The old one
 * goes to the quarantine; the folder goes on under a new epoch, so that no number is ever given twice.
 */
public final class NextJournal {

    private static final String READY = "ready";
    private static final String SETTLED = "settled";

    private final DataFolder folder;
    private final Path place;

    private NextJournal(DataFolder folder) {
        this.folder = folder;
        this.place = folder.root().resolve("journal.next");
    }

    /**
     * A file of the new journal.
     *
     * @param name  of the segment
     * @param from  a file that holds its bytes
     * @param bytes how many of them
     */
    public record Piece(Origin origin, String name, Path from, long bytes) {}

    /**
     * Prepares a journal. Nothing of the present one is touched, and nothing happens before the folder is opened again.
     *
     * @param wanted what the new journal lacks on purpose
     * @param label  tells the old journal from others in the quarantine
     */
    public static void prepare(DataFolder folder, List<Piece> pieces, List<Gap> wanted, String label) {
        NextJournal next = new NextJournal(folder);
        try {
            delete(next.place);
            Directories.create(next.place);
            for (Piece piece : pieces) {
                next.write(piece);
            }
            if (!wanted.isEmpty()) {
                write(next.place.resolve(SETTLED),
                        ByteBuffer.wrap(Gaps.settled(wanted).getBytes(StandardCharsets.UTF_8)));
            }
            Path draft = next.place.resolve(READY + ".tmp");
            write(draft, ByteBuffer.wrap(label.getBytes(StandardCharsets.UTF_8)));
            Files.move(draft, next.place.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
            Directories.force(next.place);
        } catch (IOException e) {
            throw DiskFailure.of(e, folder.root(), "problem.restore.failed");
        }
    }

    private void write(Piece piece) throws IOException {
        Path chain = place.resolve(piece.origin().toString());
        Directories.create(chain);
        byte[] bytes = new byte[Math.toIntExact(piece.bytes())];
        try (FileChannel in = FileChannel.open(piece.from(), StandardOpenOption.READ)) {
            for (ByteBuffer all = ByteBuffer.wrap(bytes); all.hasRemaining();) {
                if (in.read(all) < 0) {
                    throw new IOException("shorter than it was");
                }
            }
        }
        write(chain.resolve(piece.name()), ByteBuffer.wrap(bytes));
        Directories.force(chain);
    }

    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /**
     * Puts a prepared journal in its place, or ends what was begun. Call under the lock.
     *
     * @return whether one was ready
     */
    static boolean take(DataFolder folder) {
        NextJournal next = new NextJournal(folder);
        try {
            boolean ready = Files.exists(next.place.resolve(READY));
            if (ready) {
                next.take();
            }
            delete(next.place);
            return ready;
        } catch (IOException e) {
            throw DiskFailure.opening(e, folder.root(), "problem.restore.failed");
        }
    }

    private void take() throws IOException {
        Path old = folder.quarantine()
                .resolve("journal-" + Files.readString(place.resolve(READY), StandardCharsets.UTF_8));
        Identity.leave(folder.root(), folder.marks());
        delete(folder.store());
        Files.deleteIfExists(folder.witness());
        if (Files.exists(folder.journal()) && !Files.exists(old)) {
            Directories.create(folder.quarantine());
            Files.move(folder.journal(), old, StandardCopyOption.ATOMIC_MOVE);
            Directories.force(folder.quarantine());
        }
        if (Files.exists(folder.journal())) {
            throw new IOException("a journal of that label was put aside before");
        }
        Files.move(place, folder.journal(), StandardCopyOption.ATOMIC_MOVE);
        Directories.force(folder.root());
        Files.deleteIfExists(folder.journal().resolve(READY));
        Files.deleteIfExists(folder.missing());
        Path settled = folder.journal().resolve(SETTLED);
        if (Files.exists(settled)) {
            Files.move(settled, folder.missing(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
