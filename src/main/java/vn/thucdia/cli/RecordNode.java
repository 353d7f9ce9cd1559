package vn.thucdia.cli;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;

/** A record as a JSON object: its id and every field that holds something; numbers and truth values as such. */
final class RecordNode {

    private RecordNode() {}

    static <R extends Record> ObjectNode of(EntityKind<R> kind, R value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", kind.id(value).toString());
        Map<String, String> texts = kind.texts(value);
        for (Field field : kind.fields()) {
            String text = texts.get(field.name());
            switch (field.decode(text)) {
                case null -> {
                }
                case Integer number -> node.put(field.name(), number);
                case Boolean truth -> node.put(field.name(), truth);
                case BigDecimal number -> node.put(field.name(), number);
                default -> node.put(field.name(), text);
            }
        }
        return node;
    }
}
