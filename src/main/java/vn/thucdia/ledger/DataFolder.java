package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Directories;
import vn.thucdia.file.DiskFailure;

/**
 * Where everything of one user lies: {@code journal/ store/ blobs/ backup/ quarantine/ unfinished/ log/ app.lock identity.json missing.txt witness.txt settings.json}.
 *
 * @param root the folder
 * @param marks this machine's folder for the marks of data folders (see the journal's {@code Identity}), outside of {@code root}
 */
public record DataFolder(Path root, Path marks) {

    /** The folder of this user on this system, as its conventions want it. */
    public static DataFolder ofUser(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            Path local = path(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new DataFolder(local.resolve("ThucDia"), local.resolve("ThucDia-machine"));
        }
        if (system.startsWith("Mac")) {
            Path support = home.resolve("Library/Application Support");
            return new DataFolder(support.resolve("ThucDia"), support.resolve("ThucDia-machine"));
        }
        return new DataFolder(path(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("thuc-dia"),
                path(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")).resolve("thuc-dia"));
    }

    private static Path path(@Nullable String value, Path otherwise) {
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    public DataFolder at(Path otherRoot) {
        return new DataFolder(otherRoot, marks);
    }

    public Path journal() {
        return root.resolve("journal");
    }

    public Path store() {
        return root.resolve("store");
    }

    public Path blobs() {
        return root.resolve("blobs");
    }

    /** Copies of the ledger. */
    public Path backup() {
        return root.resolve("backup");
    }

    public Path quarantine() {
        return root.resolve("quarantine");
    }

    public Path settings() {
        return root.resolve("settings.json");
    }

    /** What is known to be missing from the journal; absent when nothing is. */
    public Path missing() {
        return root.resolve("missing.txt");
    }

    /** How far each chain went. */
    public Path witness() {
        return root.resolve("witness.txt");
    }

    /** Lines typed and not entered yet. */
    public Path unfinished() {
        return root.resolve("unfinished");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** Whether a ledger was ever kept here. */
    public boolean holdsLedger() {
        return Files.exists(root.resolve("identity.json")) || Files.exists(journal()) || Files.exists(store());
    }

    /** Makes the folder when it is absent; a {@code Problem} when that fails. */
    public void create() {
        try {
            Directories.create(root);
        } catch (IOException e) {
            throw DiskFailure.opening(e, root, "problem.folder.create", root);
        }
    }
}
