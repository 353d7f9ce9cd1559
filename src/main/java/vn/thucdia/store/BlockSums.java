package vn.thucdia.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Replacement;

/**
 * The CRC-32C of every block of a file, how long it is and what its head says: all that tells the file at one moment from any other.
 * Kept in a file beside it, with a check value over itself. Safe for use by several threads.
 */
final class BlockSums {

    /** The unit in which the database writes. */
    static final int BLOCK = 4096;
    /** The two blocks at the beginning, which alone are written over in place. */
    static final int HEAD = 2 * BLOCK;

    private static final long MAGIC = 0x5444_5355_4d53_0001L;
    private static final int FIXED = Long.BYTES * 2 + HEAD;

    /** 0 where nothing was written. */
    private int[] sums;
    private long length;
    private final byte[] head;
    private long changes;

    private BlockSums(int[] sums, long length, byte[] head) {
        this.sums = sums;
        this.length = length;
        this.head = head;
    }

    static BlockSums empty() {
        return new BlockSums(new int[256], 0, new byte[HEAD]);
    }

    /**
     * Reads them.
     *
     * @throws IOException when they cannot be read, or are not as they were written
     */
    static BlockSums read(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(Math.min(in.size(), Integer.MAX_VALUE - 8)));
            while (all.hasRemaining() && in.read(all) >= 0) {
                // Until it is all there.
            }
            all.flip();
            if (all.limit() < FIXED + Integer.BYTES || all.getInt(all.limit() - Integer.BYTES) != sum(all.array(), 0,
                    all.limit() - Integer.BYTES) || all.getLong() != MAGIC) {
                throw new IOException("check sums do not fit: " + file.getFileName());
            }
            long length = all.getLong();
            byte[] head = new byte[HEAD];
            all.get(head);
            int[] sums = new int[blocks(length)];
            all.asIntBuffer().get(sums);
            return new BlockSums(sums, length, head);
        }
    }

    /** Puts them in the place of those kept so far, in one step. */
    synchronized void write(Path file) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(FIXED + (blocks(length) + 1) * Integer.BYTES);
        all.putLong(MAGIC).putLong(length).put(head);
        all.asIntBuffer().put(sums, 0, blocks(length));
        all.position(all.limit() - Integer.BYTES);
        all.putInt(sum(all.array(), 0, all.position())).flip();
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            while (all.hasRemaining()) {
                out.write(all);
            }
            out.force(true);
        }
        new Replacement().replace(fresh, file);
    }

    synchronized long length() {
        return length;
    }

    synchronized byte[] head() {
        return head.clone();
    }

    /** Grows with each change. */
    synchronized long changes() {
        return changes;
    }

    /** Notes whole blocks that now stand in the file; only the last one of the file may be shorter. */
    synchronized void put(long start, byte[] bytes) {
        changes++;
        length = Math.max(length, start + bytes.length);
        if (blocks(length) > sums.length) {
            sums = Arrays.copyOf(sums, Math.max(blocks(length), sums.length * 2));
        }
        for (int at = 0; at < bytes.length; at += BLOCK) {
            sums[Math.toIntExact((start + at) / BLOCK)] = sum(bytes, at, Math.min(BLOCK, bytes.length - at));
        }
        if (start < HEAD) {
            System.arraycopy(bytes, 0, head, (int) start, (int) Math.min(bytes.length, HEAD - start));
        }
    }

    synchronized void truncate(long end) {
        if (end < length) {
            changes++;
            Arrays.fill(sums, blocks(end), blocks(length), 0);
            length = end;
        }
    }

    /** The first of these whole blocks that is not as it was written; {@code null} when all are. */
    @Nullable
    Long wrong(long start, byte[] bytes) {
        for (int at = 0; at < bytes.length; at += BLOCK) {
            int sum = sum(bytes, at, Math.min(BLOCK, bytes.length - at));
            if (sum != known(start + at)) {
                return start + at;
            }
        }
        return null;
    }

    private synchronized int known(long place) {
        int block = Math.toIntExact(place / BLOCK);
        return block < sums.length ? sums[block] : 0;
    }

    private static int blocks(long length) {
        return Math.toIntExact((length + BLOCK - 1) / BLOCK);
    }

    /** Never 0. */
    private static int sum(byte[] bytes, int from, int count) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, count);
        int sum = (int) crc.getValue();
        return sum == 0 ? 1 : sum;
    }
}
