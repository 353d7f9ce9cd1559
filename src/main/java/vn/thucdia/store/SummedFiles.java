package vn.thucdia.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** Files with check sums for the database, which has none over its pages: {@code jdbc:h2:summed:/folder/store}. */
public final class SummedFiles extends FilePathWrapper {

    private static final String SCHEME = "summed";

    /** Made by H2 for each file. */
    public SummedFiles() {
        // Nothing to set.
    }

    /** The address of a database whose file has sums. H2 keeps the scheme for the whole program. */
    static String url(Path database) {
        FilePath.register(new SummedFiles());
        return "jdbc:h2:" + SCHEME + ":" + database;
    }

    /** Where the sums of a file are. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".sums");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path place = Path.of(getBase().toString());
        Path beside = beside(place);
        FileChannel file = getBase().open(mode);
        try {
            return SummedFile.open(file, beside, sums(file, beside), !mode.equals("r"));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static @Nullable BlockSums sums(FileChannel file, Path beside) throws IOException {
        return file.size() == 0 && !Files.exists(beside) ? null : BlockSums.read(beside);
    }
}
