package vn.thucdia.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thucdia.file.Directories;
import vn.thucdia.file.Replacement;
import vn.thucdia.journal.HeldSegment;
import vn.thucdia.language.Problem;

/**
 * A folder of copies: the lists, and beside them the segments they name, each once.
 *
 * @param folder made with the first copy
 */
public record CopyFolder(Path folder) {

    static final String LIST = ".copy";
    private static final String TEMPORARY = ".tmp";

    private Path segments() {
        return folder.resolve("segments");
    }

    private Path list(String name) {
        return folder.resolve(name + LIST);
    }

    /** The segment of a copy on the disk. */
    Path file(Part part) {
        return segments().resolve(part.stored());
    }

    /** The copies that can be read, the newest first. */
    public List<Copy> copies() {
        List<Copy> copies = new ArrayList<>();
        for (Path file : lists()) {
            try {
                copies.add(CopyFormat.read(Files.readAllBytes(file)));
            } catch (IOException damaged) {
                // A copy whose list is damaged is none; its segments stay as long as another lists them.
            }
        }
        copies.sort(Comparator.comparing(Copy::made).reversed());
        return copies;
    }

    private List<Path> lists() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(LIST)).sorted().toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    public Optional<Copy> newest() {
        return copies().stream().findFirst();
    }

    /** Whether all its segments are there with their sizes. */
    public boolean present(Copy copy) {
        return copy.parts().stream().allMatch(part -> {
            try {
                return Files.size(file(part)) == part.bytes();
            } catch (IOException gone) {
                return false;
            }
        });
    }

    /** Reads a copy whole. @return whether every byte is as it was written */
    public boolean intact(Copy copy) {
        return copy.parts().stream().allMatch(part -> holds(part));
    }

    private boolean holds(Part part) {
        try {
            return Files.size(file(part)) == part.bytes() && Hashes.of(file(part), part.bytes()).equals(part.hash());
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Makes a copy. Whatever it names is read back from the disk before the list is written; what a former copy holds already and is
     * still right is not written again.
     *
     * @param draft      the copy without its parts
     * @param stop       asked between the segments; a copy that was stopped is none
     * @return the copy, or empty when it was stopped
     */
    Optional<Copy> write(Copy draft, List<HeldSegment> held, BooleanSupplier stop) throws IOException {
        Directories.create(segments());
        clear();
        List<Part> parts = new ArrayList<>();
        Set<Part> known = copies().stream().flatMap(copy -> copy.parts().stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (HeldSegment segment : held) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            parts.add(keep(segment, known));
        }
        Directories.force(segments());
        Copy copy = new Copy(draft.made(), draft.reason(), draft.chains(), draft.lacking(), draft.contents(), parts);
        byte[] bytes = CopyFormat.write(copy);
        Path fresh = folder.resolve(copy.name() + TEMPORARY);
        try (FileChannel out = create(fresh)) {
            write(out, ByteBuffer.wrap(bytes));
            out.force(true);
        }
        new Replacement().replace(fresh, list(copy.name()));
        Directories.force(folder);
        CopyFormat.read(Files.readAllBytes(list(copy.name())));
        return Optional.of(copy);
    }

    private Part keep(HeldSegment segment, Set<Part> known) throws IOException {
        String name = segment.file().getFileName().toString();
        if (known.stream().anyMatch(part -> part.origin().equals(segment.origin()) && part.file().equals(name)
                && part.bytes() == segment.length())) {
            Part part = new Part(segment.origin(), name, segment.length(),
                    Hashes.of(segment.file(), segment.length()));
            if (known.contains(part) && holds(part)) {
                return part;
            }
        }
        Path fresh = segments().resolve(segment.origin() + "-" + name + TEMPORARY);
        Part part = new Part(segment.origin(), name, segment.length(), copy(segment, fresh));
        new Replacement().replace(fresh, file(part));
        if (!holds(part)) {
            Files.deleteIfExists(file(part));
            throw new IOException("what was written is not what is read");
        }
        return part;
    }

    /** Copies the bytes of a segment, forces them and gives their hash. */
    private static String copy(HeldSegment segment, Path fresh) throws IOException {
        MessageDigest digest = Hashes.digest();
        ByteBuffer buffer = ByteBuffer.allocate(Hashes.BUFFER);
        try (FileChannel in = FileChannel.open(segment.file(), StandardOpenOption.READ);
                FileChannel out = create(fresh)) {
            for (long left = segment.length(); left > 0;) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), left));
                int read = in.read(buffer);
                if (read < 0) {
                    throw new IOException("the segment became shorter");
                }
                buffer.flip();
                digest.update(buffer.duplicate());
                write(out, buffer);
                left -= read;
            }
            out.force(true);
        }
        return Hashes.text(digest.digest());
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** Whether a copy begins with the very bytes of an earlier one: lines never change, they only become more. */
    boolean continues(Copy copy, Copy earlier) {
        return copy.parts().stream().allMatch(part -> earlier.parts().stream()
                .filter(was -> was.origin().equals(part.origin()) && was.file().equals(part.file()))
                .allMatch(was -> begins(part, was)));
    }

    private boolean begins(Part part, Part was) {
        try {
            return part.bytes() == was.bytes()
                    ? part.hash().equals(was.hash())
                    : part.bytes() > was.bytes() && Hashes.of(file(part), was.bytes()).equals(was.hash());
        } catch (IOException gone) {
            return true;
        }
    }

    /** Removes what a copy that broke off has left. */
    private void clear() throws IOException {
        for (Path place : List.of(folder, segments())) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(each -> each.getFileName().toString().endsWith(TEMPORARY)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Removes copies, and the segments that no other names. With a damaged list about, whose segments nobody knows, these stay. */
    void remove(Collection<Copy> copies) throws IOException {
        for (Copy copy : copies) {
            Files.deleteIfExists(list(copy.name()));
        }
        List<Copy> left = copies();
        if (left.size() < lists().size()) {
            return;
        }
        Set<String> named = left.stream().flatMap(copy -> copy.parts().stream()).map(Part::stored)
                .collect(Collectors.toSet());
        for (Copy copy : copies) {
            for (Part part : copy.parts()) {
                if (!named.contains(part.stored())) {
                    Files.deleteIfExists(file(part));
                }
            }
        }
    }

    /** The copy of a name, or of the beginning of one that only one has; {@code latest} is the newest. */
    public Copy require(String name) {
        List<Copy> found = copies().stream().filter(copy -> name.equals("latest") || copy.name().startsWith(name))
                .limit(2).toList();
        boolean clear = found.size() == 1 || !found.isEmpty() && name.equals("latest");
        if (!clear) {
            throw new Problem(found.isEmpty() ? "problem.backup.none" : "problem.backup.several", name);
        }
        return found.getFirst();
    }
}
