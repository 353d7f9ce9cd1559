package vn.thucdia.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.thucdia.file.Replacement;

/**
 * What a store file was made for: the fingerprint of its schema, in a small file beside it. Whether its bytes are those that were
 * written is told by its sums ({@link SummedFile}) when they are read.
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
        if (!Files.readString(seal, StandardCharsets.ISO_8859_1).equals(fingerprint)) {
            return Condition.OTHER_SCHEMA;
        }
        return Files.exists(SummedFiles.beside(store)) ? Condition.SOUND : Condition.UNCLEAN;
    }

    void write(String fingerprint) throws IOException {
        Path temporary = seal.resolveSibling("store.seal.tmp");
        Files.writeString(temporary, fingerprint, StandardCharsets.ISO_8859_1);
        new Replacement().replace(temporary, seal);
    }

    /** From now on the file is of no known making, and its sums are not those of what comes in its place. */
    void remove() throws IOException {
        Files.deleteIfExists(seal);
        Files.deleteIfExists(SummedFiles.beside(store));
    }
}
