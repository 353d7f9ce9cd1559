package vn.thucdia.journal;

import java.nio.file.Path;

/**
 * Something wrong found in a chain's files. The lines around it stay usable: each carries its own hash.
 *
 * @param file segment
 * @param line from 1
 */
public record Damage(Path file, int line, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** The end of the last segment is an unfinished or unreadable line: cut off and kept in quarantine. */
        TORN_TAIL,
        /** A line's bytes do not give its hash, or are not a change set. */
        UNREADABLE_LINE,
        /** A line does not follow the one before it: something between them is missing or was exchanged. */
        BROKEN_CHAIN
    }

    @Override
    public String toString() {
        return kind + " " + file.getFileName() + ":" + line;
    }
}
