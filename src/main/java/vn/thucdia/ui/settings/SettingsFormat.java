package vn.thucdia.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.backup.SecondPlace;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;

/** Settings as JSON. A value that is missing or makes no sense becomes its default; what others wrote beside ours is kept. */
final class SettingsFormat {

    private SettingsFormat() {}

    static Settings read(JsonNode node) {
        Settings other = Settings.DEFAULT;
        return new Settings(value(node, "language", SettingsFormat::language),
                or(value(node, "theme", text -> Theme.Mode.valueOf(text.toUpperCase(Locale.ROOT))), other.theme()),
                node.path("laptop").asText(""),
                or(value(node, "role", text -> Role.valueOf(text.toUpperCase(Locale.ROOT))), other.role()),
                value(node, "person", Id::parse), value(node, "group", Id::parse), place(node.path("place")),
                dividers(node.path("dividers")), bounds(node.path("window")),
                value(node, SecondPlace.FIELD, Path::of));
    }

    private static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static <T> @Nullable T value(JsonNode node, String field, Function<String, T> parse) {
        try {
            return node.path(field).isTextual() ? parse.apply(node.path(field).textValue()) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static @Nullable Place place(JsonNode node) {
        return node.isObject()
                ? new Place(node.path("section").asText(""), value(node, "visit", Id::parse),
                        node.path("tab").asText(""))
                : null;
    }

    private static Map<String, List<Double>> dividers(JsonNode node) {
        Map<String, List<Double>> all = new TreeMap<>();
        node.properties().forEach(pane -> {
            List<Double> positions = new ArrayList<>();
            pane.getValue().forEach(position -> positions.add(Math.clamp(position.asDouble(0.5), 0, 1)));
            all.put(pane.getKey(), positions);
        });
        return all;
    }

    private static @Nullable Bounds bounds(JsonNode node) {
        double width = node.path("width").asDouble(0);
        double height = node.path("height").asDouble(0);
        return width < 1 || height < 1
                ? null
                : new Bounds(node.path("x").asDouble(0), node.path("y").asDouble(0), width, height,
                        node.path("maximized").asBoolean(false));
    }

    /** Puts our fields into a file's object; fields of a newer version stay as they are. */
    static void write(Settings settings, ObjectNode node) {
        put(node, "language", settings.language() == null ? null : settings.language().code());
        put(node, "theme", settings.theme().name().toLowerCase(Locale.ROOT));
        put(node, "laptop", settings.laptop());
        put(node, "role", settings.role().name().toLowerCase(Locale.ROOT));
        put(node, "person", settings.person());
        put(node, "group", settings.group());
        put(node, SecondPlace.FIELD, settings.backup());
        Place place = settings.place();
        if (place == null) {
            node.remove("place");
        } else {
            ObjectNode last = object(node, "place");
            put(last, "section", place.section());
            put(last, "visit", place.visit());
            put(last, "tab", place.tab());
        }
        ObjectNode dividers = object(node, "dividers");
        settings.dividers().forEach((pane, positions) -> {
            var array = dividers.putArray(pane);
            positions.forEach(array::add);
        });
        Bounds bounds = settings.bounds();
        if (bounds != null) {
            object(node, "window").put("x", bounds.x()).put("y", bounds.y()).put("width", bounds.width())
                    .put("height", bounds.height()).put("maximized", bounds.maximized());
        }
    }

    private static ObjectNode object(ObjectNode node, String field) {
        return node.get(field) instanceof ObjectNode present ? present : node.putObject(field);
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value == null) {
            node.remove(field);
        } else {
            node.put(field, value.toString());
        }
    }
}
