package vn.thucdia.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Where and how chains lie on the disk.
 *
 * @param folder one folder per chain in it
 * @param quarantine where cut bytes are kept
 * @param segmentBytes from this size on a segment takes no further line
 */
record Layout(Path folder, Path quarantine, long segmentBytes, ChangeSetFormat format, Force force) {

    /** Brings what was written to the disk. */
    @FunctionalInterface
    interface Force {
        void force(FileChannel channel) throws IOException;
    }

    Layout(Path folder, Path quarantine, long segmentBytes, ChangeSetFormat format) {
        this(folder, quarantine, segmentBytes, format, channel -> channel.force(false));
    }

    /** The last segment is read through at each start: small enough to take no time, large enough to keep the files few. */
    static final long SEGMENT_BYTES = 4L << 20;

    static Layout of(Path folder, Path quarantine) {
        return new Layout(folder, quarantine, SEGMENT_BYTES, new ChangeSetFormat());
    }
}
