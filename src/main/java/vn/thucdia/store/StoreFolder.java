package vn.thucdia.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thucdia.file.Directories;
import vn.thucdia.file.Replacement;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.language.Problem;

/**
 * The folder of a store's file and its seal.
 *
 * @param folder made when absent
 */
public record StoreFolder(Path folder, Schema schema) {

    private static final String FILE = "store.mv.db";
    private static final String FRESH = "rebuild.mv.db";

    /** Whether the store can be opened as it is. */
    public Condition inspect() throws IOException {
        return seal().check(schema.fingerprint());
    }

    /** Opens a {@link Condition#SOUND} store as it was when it was last forced to the disk. */
    public Store open() {
        try {
            Store store = new Store(summed("store"), schema, false);
            mark(true);
            store.onClosed(() -> mark(false));
            return store;
        } catch (SQLException | RuntimeException e) {
            throw new StoreException(e);
        }
    }

    /** Whether the program that had it open did not close it. */
    public boolean leftOpen() {
        return Files.exists(mark());
    }

    private void mark(boolean isOpen) {
        try {
            if (isOpen) {
                Files.writeString(mark(), "");
            } else {
                Files.deleteIfExists(mark());
            }
        } catch (IOException untold) {
            // Only a sentence at the next start depends on it.
        }
    }

    private Path mark() {
        return folder.resolve("store.open");
    }

    /**
     * Builds a new store beside the old one and puts it in its place in one step; until then the old one stays.
     *
     * @param fill applies everything that is to be in it
     */
    public Store rebuild(Consumer<Store> fill) throws IOException {
        Directories.create(folder);
        Path fresh = folder.resolve(FRESH);
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(SummedFiles.beside(fresh));
        try {
            Store store = new Store(summed("rebuild"), schema, true);
            try {
                fill.accept(store);
                store.shutdown();
            } finally {
                store.abandon();
            }
        } catch (SQLException | RuntimeException e) {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(SummedFiles.beside(fresh));
            throw new StoreException(e);
        }
        seal().remove();
        Path file = folder.resolve(FILE);
        new Replacement().replace(fresh, file);
        new Replacement().replace(SummedFiles.beside(fresh), SummedFiles.beside(file));
        seal().write(schema.fingerprint());
        return open();
    }

    /** How far each chain was applied in a store that is not opened; nothing when it cannot be read. Changes nothing. */
    public Map<Origin, Position> positions() {
        return Files.exists(folder.resolve(FILE)) ? Store.positionsIn(url("store")) : Map.of();
    }

    /**
     * Looks into a store that is not to be trusted, in a copy of its file.
     *
     * @param file where it lies
     * @return what the look gave, or empty when the file cannot be opened or read
     */
    public <T> Optional<T> look(Path file, Function<Store, T> question) {
        Path copy = folder.resolve("look.mv.db");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Store store = new Store(url("look"), schema, false);
            try {
                return Optional.of(question.apply(store));
            } finally {
                store.abandon();
                Files.deleteIfExists(copy);
            }
        } catch (IOException | SQLException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Moves a store to another place. */
    public void keep(Path place) throws IOException {
        seal().remove();
        Directories.create(Objects.requireNonNull(place.getParent()));
        Files.move(folder.resolve(FILE), place, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file itself. */
    public Path file() {
        return folder.resolve(FILE);
    }

    /**
     * Moves a store that cannot be trusted out of the way. The last one is kept for whoever looks into it.
     *
     * @return where it is now
     */
    public Path quarantine(Path quarantine, String label) throws IOException {
        seal().remove();
        Path there = file();
        if (Files.exists(folder.resolve(FILE))) {
            Path kept = quarantine.resolve("store-" + label + ".mv.db");
            keep(kept);
            there = kept;
            for (Path older : stores(quarantine)) {
                if (!older.equals(kept)) {
                    Files.deleteIfExists(older);
                }
            }
        }
        return there;
    }

    /** Removes a store that this program itself could not go on writing: there is nothing to learn from it, and its room is needed. */
    public void discard() throws IOException {
        seal().remove();
        Files.deleteIfExists(folder.resolve(FILE));
    }

    private static List<Path> stores(Path quarantine) throws IOException {
        try (Stream<Path> files = Files.list(quarantine)) {
            return files.filter(file -> file.getFileName().toString().matches("store-.*\\.mv\\.db")).toList();
        }
    }

    private Seal seal() {
        return Seal.of(folder.resolve(FILE));
    }

    private String summed(String name) {
        return SummedFiles.url(named(name));
    }

    private String url(String name) {
        return "jdbc:h2:file:" + named(name);
    }

    private Path named(String name) {
        Path path = folder.toAbsolutePath().resolve(name);
        if (path.toString().contains(";")) {
            throw new Problem("problem.folder.name", folder);
        }
        return path;
    }
}
