package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** Small file systems of our own, mounted for one test. Needs root on Linux; without it the test is skipped and says why. */
final class Mounts implements AutoCloseable {

    private final Path temp;
    private final Deque<Path> mounted = new ArrayDeque<>();

    Mounts(Path temp) {
        this.temp = temp;
    }

    /** A file system in memory of so many megabytes. */
    Path tmpfs(String name, int megabytes) throws Exception {
        Path place = Files.createDirectories(temp.resolve(name));
        orSkip("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
        mounted.push(place);
        return place;
    }

    void remount(Path place, String option) throws Exception {
        run("mount", "-o", "remount," + option, place.toString());
    }

    /** An ext4 file system in a file. */
    Path ext4Image(String name, int megabytes) throws Exception {
        Path image = temp.resolve(name);
        orSkip("truncate", "-s", megabytes + "M", image.toString());
        orSkip("mkfs.ext4", "-q", "-F", image.toString());
        return image;
    }

    Path loop(Path image, String name) throws Exception {
        Path place = Files.createDirectories(temp.resolve(name));
        orSkip("mount", "-o", "loop", image.toString(), place.toString());
        mounted.push(place);
        return place;
    }

    void unmount(Path place) throws Exception {
        run("umount", place.toString());
        mounted.remove(place);
    }

    private static void orSkip(String... command) throws Exception {
        try {
            run(command);
        } catch (IOException e) {
            System.out.println("skipped: " + e.getMessage());
            Assumptions.abort("cannot mount here: " + e.getMessage());
        }
    }

    static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", List.of(command)) + ": " + said);
        }
    }

    @Override
    public void close() throws Exception {
        while (!mounted.isEmpty()) {
            Path place = mounted.pop();
            try {
                run("umount", place.toString());
            } catch (IOException busy) {
                run("umount", "-l", place.toString());
            }
        }
    }
}
