package vn.thucdia.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.file.DiskFailure;
import vn.thucdia.ledger.DataFolder;

/**
 * The journal of a data folder that cannot be written, in a temporary folder where a ledger can be opened: a backup on a disk locked
 * against writing can be read all the same. Closing removes it.
 */
record ReadingCopy(DataFolder folder) implements AutoCloseable {

    static ReadingCopy of(DataFolder original) {
        try {
            Path place = Files.createTempDirectory("thuc-dia");
            ReadingCopy copy = new ReadingCopy(new DataFolder(place.resolve("data"), place.resolve("marks")));
            try {
                Files.createDirectory(copy.folder.root());
                for (Path part : List.of(original.journal(), original.missing(), original.witness())) {
                    copy(part, copy.folder.root().resolve(part.getFileName().toString()));
                }
                return copy;
            } catch (IOException | UncheckedIOException e) {
                copy.close();
                throw e;
            }
        } catch (IOException e) {
            throw DiskFailure.opening(e, Path.of(System.getProperty("java.io.tmpdir")), "problem.folder.closed",
                    original.root());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.write(target, Files.readAllBytes(file));
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        Path place = folder.root().resolveSibling(".").normalize();
        try (Stream<Path> files = Files.walk(place)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException leftToTheSystem) {
            place.toFile().deleteOnExit();
        }
    }
}
