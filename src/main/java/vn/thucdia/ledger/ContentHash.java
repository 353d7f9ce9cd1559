package vn.thucdia.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeSet;

import vn.thucdia.entity.Id;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;

/**
 * One number for everything that is recorded: SHA-256 over a line per field with its values, records in the order of their ids,
 * fields and values sorted. Two folders with the same hash hold the same content, whoever typed it where and when. Cleared fields
 * do not count; deleted records do, with their deletion.
 */
public final class ContentHash {

    private final MessageDigest digest;

    public ContentHash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Takes in one record. Call in the order of the ids. */
    public void add(Id<?> id, RecordState state) {
        for (String field : new TreeSet<>(state.fields())) {
            TreeSet<String> values = new TreeSet<>();
            for (Head head : state.heads(field)) {
                if (head.value() != null) {
                    values.add(head.kind() + "\u0000" + Objects.requireNonNull(head.value()));
                }
            }
            for (String value : values) {
                digest.update((id + "\u0000" + field + "\u0000" + value + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Sixty-four hexadecimal digits. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(Replay replay) {
        ContentHash hash = new ContentHash();
        replay.states().forEach(hash::add);
        return hash.value();
    }
}
