package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import vn.thucdia.language.Problem;

/** A file of tables: XLSX, or text with separators. What it is shows from its first bytes, not from its name. */
public sealed interface SheetFile permits XlsxFile, CsvFile {

    /** First bytes of an old Excel file, and of an XLSX file with a password. */
    byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] ZIP = {'P', 'K'};
    byte[] PDF = {'%', 'P', 'D', 'F'};

    /** The names of the sheets in their order. */
    List<String> sheets();

    /**
     * Reads one sheet.
     *
     * @throws Problem {@code problem.sheet.*} when it is damaged or larger than the limits
     */
    Sheet read(String name);

    static SheetFile open(Path file) {
        return open(file, Limits.USUAL);
    }

    /**
     * Opens a file.
     *
     * @throws Problem {@code problem.sheet.*} when it is no table, or larger than the limits
     */
    static SheetFile open(Path file, Limits limits) {
        String name = name(file);
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new Problem("problem.sheet.large", name, limits.bytes() >> 20);
            }
            byte[] first = firstBytes(file);
            if (starts(first, OLE)) {
                boolean old = name.toLowerCase(Locale.ROOT).endsWith(".xls");
                throw new Problem(old ? "problem.sheet.old" : "problem.sheet.locked", name);
            }
            if (starts(first, ZIP)) {
                return XlsxFile.of(file, limits);
            }
            if (starts(first, PDF)) {
                throw new Problem("problem.sheet.notable", name);
            }
            return CsvFile.of(name, Files.readAllBytes(file), limits);
        } catch (IOException e) {
            throw new Problem(e, "problem.sheet.unreadable", name);
        }
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** The name of a file without its folder. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
