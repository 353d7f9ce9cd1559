package vn.thucdia.journal;

import java.nio.file.Path;

/**
 * A segment as it stood at one moment: its first bytes, which no later writing changes. Whoever reads or copies a chain takes these
 * under the lock, which costs nothing, and reads them without it, so that nobody's typing waits.
 *
 * @param length how many bytes held acknowledged lines
 * @param closed whether no line will ever be added to it
 */
public record HeldSegment(Origin origin, Path file, long length, boolean closed) {}
