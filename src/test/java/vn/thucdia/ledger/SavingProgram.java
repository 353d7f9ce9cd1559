package vn.thucdia.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.Operation;
import vn.thucdia.ledger.LedgerTest.Note;

/**
 * A program that saves without end and says after each save, on its standard output, what was acknowledged: the id of the change set
 * and a digest of its operations. Made to be killed. Two notes always change together and hold the same number.
 */
final class SavingProgram {

    static final UUID LEFT = new UUID(9, 1);
    static final UUID RIGHT = new UUID(9, 2);
    private static final int BIG = 100_000;

    private SavingProgram() {}

    /** Arguments: data folder, folder of the marks, seed. */
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[2]));
        DataFolder folder = new DataFolder(Path.of(arguments[0]), Path.of(arguments[1]));
        try (OpenLedger open = OpenLedger.open(folder, List.of(LedgerTest.NOTES), Clock.systemUTC());
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                Optional<ChangeSet> saved = save(open.ledger(), random);
                if (saved.isPresent()) {
                    out.write((saved.get().id() + " " + digest(saved.get()) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static Optional<ChangeSet> save(Ledger ledger, Random random) {
        String kind = LedgerTest.NOTES.name();
        int number = random.nextInt();
        return switch (random.nextInt(30)) {
            case 0 -> ledger.undo();
            case 1 -> ledger.redo();
            case 2 -> ledger.commit("note.big",
                    List.of(new Change(kind, new UUID(9, 3), "text", random.nextInt() + "x".repeat(BIG))));
            case 3 -> ledger.commit("note.import", NewRecords.of(LedgerTest.NOTES, many(random)), List.of());
            case 4, 5, 6, 7, 8 -> ledger.commit("note.create", Change.create(LedgerTest.NOTES,
                    new Note(new Id<>(new UUID(8, random.nextLong())), "mới", LedgerTest.DAY, true,
                            number)));
            case 9, 10, 11, 12, 13, 14 -> ledger.commit("note.pair", pair(kind, number));
            default -> ledger.commit("note.edit",
                    List.of(new Change(kind, new UUID(9, 10 + random.nextInt(20)), "text", "sửa " + number)));
        };
    }

    /** An import of several lines. */
    private static List<Note> many(Random random) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            notes.add(new Note(new Id<>(new UUID(7, random.nextLong())), "nhập", LedgerTest.DAY, true, i));
        }
        return notes;
    }

    private static List<Change> pair(String kind, int number) {
        List<Change> changes = new ArrayList<>();
        for (UUID id : List.of(LEFT, RIGHT)) {
            changes.add(new Change(kind, id, "number", "" + number));
            changes.add(new Change(kind, id, "text", "đôi " + number));
        }
        return changes;
    }

    static String digest(ChangeSet set) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Operation operation : set.operations()) {
                digest.update(operation.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
