package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;

/** The parts of an XLSX file: measured before anybody reads them, and searched for what fastexcel does not tell. */
final class XlsxPackage {

    private static final int CHUNK = 1 << 16;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String MERGE = "mergeCell ";
    /** Longer than a reference with everything that may stand before it. */
    private static final int TAIL = 200;
    private static final int MOST_PARTS = 5_000;
    /** Small parts may be packed as tightly as they like. */
    private static final long SMALL = 20L << 20;
    private static final Pattern REFERENCE = Pattern.compile("mergeCell\\s[^<>]*?ref\\s*=\\s*[\"']([^\"']{3,30})[\"']");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(Id|Target)\\s*=\\s*[\"']([^\"']*)[\"']");

    private final Path file;
    private final Limits limits;

    XlsxPackage(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Unpacks every part once, without keeping it: sizes written in the file may lie. */
    void check() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(CONTENT_TYPES) == null || zip.getEntry(WORKBOOK) == null || zip.size() > MOST_PARTS) {
                throw new Problem("problem.sheet.notable", SheetFile.name(file));
            }
            long all = 0;
            byte[] buffer = new byte[CHUNK];
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isRead(entry.getName())) {
                    all += size(zip, entry, buffer, limits.expandedBytes() - all);
                }
            }
        }
    }

    /** Pictures and the like are never unpacked. */
    private static boolean isRead(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    private long size(ZipFile zip, ZipEntry entry, byte[] buffer, long left) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > left || size > SMALL && size / packed > limits.ratio()) {
                    throw new Problem("problem.sheet.bomb", SheetFile.name(file), limits.expandedBytes() >> 20);
                }
            }
        }
        return size;
    }

    /** The merged blocks of a sheet, which fastexcel does not read. They stand behind the cells. */
    List<Merge> merges(String relation) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String part = part(zip, relation);
            ZipEntry entry = part == null ? null : zip.getEntry(part);
            if (entry == null) {
                return List.of();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return merges(in);
            }
        }
    }

    private static List<Merge> merges(InputStream in) throws IOException {
        List<Merge> merges = new ArrayList<>();
        byte[] buffer = new byte[CHUNK];
        String kept = "";
        for (int read = in.readNBytes(buffer, 0, CHUNK); read > 0; read = in.readNBytes(buffer, 0, CHUNK)) {
            // One character for each byte: what is looked for is plain ASCII.
            String text = kept + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            int begun = text.lastIndexOf(MERGE);
            int end = begun < 0 || begun < text.length() - TAIL ? text.length() : begun;
            if (begun >= 0) {
                Matcher matcher = REFERENCE.matcher(text.substring(0, end));
                while (matcher.find()) {
                    Merge merge = Merge.parse(matcher.group(1));
                    if (merge != null) {
                        merges.add(merge);
                    }
                }
            }
            kept = end < text.length() ? text.substring(end) : text.substring(Math.max(0, end - MERGE.length()));
        }
        Matcher matcher = REFERENCE.matcher(kept);
        if (matcher.find() && Merge.parse(matcher.group(1)) instanceof Merge last) {
            merges.add(last);
        }
        return merges;
    }

    private static @Nullable String part(ZipFile zip, String relation) throws IOException {
        ZipEntry entry = zip.getEntry(RELATIONS);
        if (entry == null) {
            return null;
        }
        String text;
        try (InputStream in = zip.getInputStream(entry)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher relations = RELATION.matcher(text);
        while (relations.find()) {
            String id = "";
            String target = "";
            Matcher attributes = ATTRIBUTE.matcher(relations.group());
            while (attributes.find()) {
                if (attributes.group(1).equals("Id")) {
                    id = attributes.group(2);
                } else {
                    target = attributes.group(2);
                }
            }
            if (id.equals(relation)) {
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        return null;
    }
}
