package vn.thucdia.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.thucdia.file.Replacement;

/**
 * The proof that a store file is whole: the SHA-256 of the file as it was closed, and the fingerprint of its schema, in a small file
 * beside it. H2 has no checksum over its pages, so a flipped bit would give wrong values in silence; a file that does not fit its
 * seal is rebuilt. The seal is broken while the store is open, so a killed program leaves none.
 */
record Seal(Path store, Path seal) {

    static Seal of(Path store) {
        return new Seal(store, store.resolveSibling("store.seal"));
    }

    Condition check(String fingerprint) throws IOException {
        if (!Files.exists(store)) {
            return Files.exists(seal) ? Condition.DELETED : Condition.ABSENT;
        }
        if (!Files.exists(seal)) {
            return Condition.UNCLEAN;
        }
        String[] parts = Files.readString(seal, StandardCharsets.ISO_8859_1).split(" ", -1);
        if (parts.length != 2 || !parts[0].equals(digest())) {
            return Condition.DAMAGED;
        }
        return parts[1].equals(fingerprint) ? Condition.SOUND : Condition.OTHER_SCHEMA;
    }

    void write(String fingerprint) throws IOException {
        Path temporary = seal.resolveSibling("store.seal.tmp");
        Files.writeString(temporary, digest() + " " + fingerprint, StandardCharsets.ISO_8859_1);
        new Replacement().replace(temporary, seal);
    }

    void remove() throws IOException {
        Files.deleteIfExists(seal);
    }

    private String digest() throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(store),
                MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // The stream takes in what passes.
            }
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
