package vn.thucdia.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thucdia.language.Messages;

/**
 * Words of a visit that were typed and never recorded: drafts of a program that ended early, or of the window that is open. They are in
 * no paper, which is said beside it.
 */
public final class Unrecorded {

    /** A draft of a line: the visit and its line; of a field: its record, the screen and the field. */
    private static final Pattern FILE = Pattern.compile("(?:words\\.)?([0-9a-f-]{36})\\.([a-z]+)(?:-.*)?\\.json");

    private final Messages messages;

    public Unrecorded(Messages messages) {
        this.messages = messages;
    }

    /**
     * A sentence that names the places where such words stand; empty when there are none.
     *
     * @param folder where drafts are kept; need not be there
     */
    public String sentence(Path folder, VisitSnapshot visit) {
        List<String> places = places(folder, visit);
        return places.isEmpty() ? "" : messages.get("draft.unrecorded", String.join(", ", places));
    }

    private List<String> places(Path folder, VisitSnapshot visit) {
        Set<String> own = records(visit);
        Set<String> places = new TreeSet<>();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            files.forEach(file -> {
                Matcher draft = FILE.matcher(String.valueOf(file.getFileName()));
                if (draft.matches() && own.contains(draft.group(1))) {
                    String key = "draft.place." + draft.group(2);
                    places.add(messages.get(messages.has(key) ? key : "draft.place.visit"));
                }
            });
        } catch (IOException | UncheckedIOException unreadable) {
            // The paper does not depend on it.
            return List.of();
        }
        return List.copyOf(places);
    }

    private static Set<String> records(VisitSnapshot visit) {
        Set<String> own = new HashSet<>();
        own.add(visit.visit().id().toString());
        visit.participants().forEach(each -> own.add(each.id().toString()));
        visit.sites().forEach(each -> own.add(each.id().toString()));
        visit.dossiers().forEach(each -> own.add(each.id().toString()));
        visit.observations().forEach(each -> own.add(each.id().toString()));
        visit.statements().forEach(each -> own.add(each.id().toString()));
        visit.indicators().forEach(each -> own.add(each.row().id().toString()));
        visit.conclusions().forEach(each -> own.add(each.id().toString()));
        visit.petitions().forEach(each -> own.add(each.id().toString()));
        visit.assignments().forEach(each -> own.add(each.assignment().id().toString()));
        return own;
    }
}
