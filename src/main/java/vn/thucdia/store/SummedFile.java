package vn.thucdia.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;

import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * A file that knows what was written to it. A block that reads otherwise gives an error, never its bytes. When the file is forced or
 * closed, its sums are put beside it: the image of that moment. Opened again, it is that image, whatever was written after it by a
 * program that was killed or lost its power: the database writes anew what it changes and leaves what it replaced alone for a while.
 */
final class SummedFile extends FileBaseDefault {

    /** How often forcing is tried while others go on writing. */
    private static final int TRIES = 5;

    private final FileChannel file;
    private final Path beside;
    private final BlockSums sums;
    private final boolean writable;

    private SummedFile(FileChannel file, Path beside, BlockSums sums, boolean writable) {
        this.file = file;
        this.beside = beside;
        this.sums = sums;
        this.writable = writable;
    }

    /**
     * Opens a file as it was when its sums were written.
     *
     * @param beside where the sums are
     * @param known the sums; {@code null} for a new file
     * @throws IOException when it is shorter than it was
     */
    static SummedFile open(FileChannel file, Path beside, @Nullable BlockSums known, boolean writable)
            throws IOException {
        BlockSums sums = known == null ? BlockSums.empty() : known;
        if (file.size() < sums.length()) {
            throw new DamagedBlockException(file.size());
        }
        if (writable) {
            if (file.size() > sums.length()) {
                file.truncate(sums.length());
            }
            byte[] head = sums.head();
            writeFully(file, ByteBuffer.wrap(head, 0, (int) Math.min(head.length, sums.length())), 0);
        }
        return new SummedFile(file, beside, sums, writable);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        long size = file.size();
        if (position >= size) {
            return -1;
        }
        int wanted = (int) Math.min(into.remaining(), size - position);
        long start = position / BlockSums.BLOCK * BlockSums.BLOCK;
        byte[] blocks = blocks(start, Math.min(size, up(position + wanted)));
        into.put(blocks, (int) (position - start), wanted);
        return wanted;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        int count = from.remaining();
        long start = position / BlockSums.BLOCK * BlockSums.BLOCK;
        long end = Math.max(position + count, Math.min(file.size(), up(position + count)));
        byte[] blocks = new byte[(int) (end - start)];
        if (start < position || position + count < end) {
            byte[] there = blocks(start, Math.min(end, Math.max(start, file.size())));
            System.arraycopy(there, 0, blocks, 0, there.length);
        }
        from.get(blocks, (int) (position - start), count);
        writeFully(file, ByteBuffer.wrap(blocks), start);
        sums.put(start, blocks);
        return count;
    }

    private byte[] blocks(long start, long end) throws IOException {
        byte[] bytes = new byte[(int) (end - start)];
        ByteBuffer into = ByteBuffer.wrap(bytes);
        while (into.hasRemaining()) {
            if (file.read(into, start + into.position()) < 0) {
                throw new EOFException("cut off while it was read");
            }
        }
        Long wrong = sums.wrong(start, bytes);
        if (wrong != null) {
            throw new DamagedBlockException(wrong);
        }
        return bytes;
    }

    @Override
    protected synchronized void implTruncate(long end) throws IOException {
        file.truncate(end);
        sums.truncate(end);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            long before = sums.changes();
            file.force(metaData);
            synchronized (this) {
                if (sums.changes() == before) {
                    keep();
                    return;
                }
            }
        }
        // Others write on and on: the image of the last time stands until the next one.
    }

    private void keep() {
        if (!writable) {
            return;
        }
        try {
            sums.write(beside);
        } catch (IOException full) {
            // The image of the last time stands; at worst the store is built anew from the journal.
            System.getLogger(SummedFile.class.getName()).log(System.Logger.Level.DEBUG, "no image: {0}",
                    full.getClass().getSimpleName());
        }
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected synchronized void implCloseChannel() throws IOException {
        try (file) {
            if (writable) {
                file.force(true);
                keep();
            }
        }
    }

    private static long up(long place) {
        return (place + BlockSums.BLOCK - 1) / BlockSums.BLOCK * BlockSums.BLOCK;
    }

    private static void writeFully(FileChannel out, ByteBuffer from, long start) throws IOException {
        for (long at = start; from.hasRemaining();) {
            at += out.write(from, at);
        }
    }
}
