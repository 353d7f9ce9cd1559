package vn.thucdia.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;

/** The list of a copy as bytes: a line with the SHA-256 of what follows, and one JSON object. */
final class CopyFormat {

    private static final int FORMAT = 1;
    private static final int HASH_LENGTH = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private CopyFormat() {}

    static byte[] write(Copy copy) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT).put("made", copy.made().toString()).put("reason", copy.reason().name());
        root.put("lacking", copy.lacking());
        root.putObject("contents").put("visits", copy.contents().visits()).put("lines", copy.contents().lines())
                .put("figures", copy.contents().figures());
        ArrayNode chains = root.putArray("chains");
        new TreeMap<>(copy.chains()).forEach((origin, at) -> chains.addObject().put("chain", origin.toString())
                .put("seq", at.seq()).put("hash", at.hash()).put("time", at.time().toString()));
        ArrayNode parts = root.putArray("parts");
        copy.parts().forEach(part -> parts.addObject().put("chain", part.origin().toString()).put("file", part.file())
                .put("bytes", part.bytes()).put("sha256", part.hash()));
        byte[] body = (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] head = (Hashes.of(body) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /** Reads a list; {@link IOException} when it is not exactly as it was written. */
    static Copy read(byte[] bytes) throws IOException {
        if (bytes.length <= HASH_LENGTH) {
            throw new IOException("no list");
        }
        byte[] body = java.util.Arrays.copyOfRange(bytes, HASH_LENGTH + 1, bytes.length);
        if (!Hashes.of(body).equals(new String(bytes, 0, HASH_LENGTH, StandardCharsets.US_ASCII))) {
            throw new IOException("damaged list");
        }
        try {
            return copy(JSON.readTree(body));
        } catch (RuntimeException e) {
            throw new IOException("another list", e);
        }
    }

    private static Copy copy(JsonNode root) throws IOException {
        if (root.required("format").intValue() > FORMAT) {
            throw new IOException("a newer list");
        }
        Map<Origin, Position> chains = new TreeMap<>();
        root.required("chains").forEach(chain -> chains.put(Origin.parse(chain.required("chain").textValue()),
                new Position(chain.required("seq").longValue(), chain.required("hash").textValue(),
                        HybridTime.parse(chain.required("time").textValue()))));
        List<Part> parts = new ArrayList<>();
        root.required("parts").forEach(part -> parts.add(new Part(Origin.parse(part.required("chain").textValue()),
                part.required("file").textValue(), part.required("bytes").longValue(),
                part.required("sha256").textValue())));
        JsonNode contents = root.required("contents");
        return new Copy(Instant.parse(root.required("made").textValue()),
                Reason.valueOf(root.required("reason").textValue()), chains, root.required("lacking").longValue(),
                new Contents(contents.required("visits").intValue(), contents.required("lines").intValue(),
                        contents.required("figures").intValue()),
                parts);
    }
}
