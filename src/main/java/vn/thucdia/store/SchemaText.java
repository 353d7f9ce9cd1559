package vn.thucdia.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The store's own tables, as they lie beside this class. */
final class SchemaText {

    private SchemaText() {}

    static String read() {
        try (InputStream in = Objects.requireNonNull(SchemaText.class.getResourceAsStream("schema.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
