package vn.thucdia.ui.visit.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.visit.session.LogItem.Head;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;

/** Groups the statements by part of the session or by speaker, each group under a head that folds it. */
final class LogGroups {

    /** Stands for the group of what was said by it is not known whom. */
    private static final Id<?> NOBODY = Ids.natural("session", "nobody");

    private final Messages messages;

    LogGroups(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param closed heads whose statements are not shown
     * @param kept which statements pass the filter
     */
    List<LogItem> of(SessionContent content, boolean bySpeaker, Set<Id<?>> closed, Predicate<Said> kept) {
        List<Said> shown = content.statements().stream().filter(kept).toList();
        return bySpeaker ? bySpeaker(content, shown, closed) : bySection(content, shown, closed);
    }

    private List<LogItem> bySection(SessionContent content, List<Said> shown, Set<Id<?>> closed) {
        List<LogItem> items = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Said> its = shown.stream().filter(each -> each.statement().section() == section).toList();
            String who = String.join(", ",
                    its.stream().map(Said::speaker).filter(name -> !name.isEmpty()).distinct().toList());
            add(items, head(section), content.name(section, messages), who, its, closed);
        }
        add(items, NOBODY, messages.get("session.nobody"), "",
                shown.stream().filter(each -> each.statement().section() == null).toList(), closed);
        return items;
    }

    private List<LogItem> bySpeaker(SessionContent content, List<Said> shown, Set<Id<?>> closed) {
        Map<Id<?>, List<Said>> its = new LinkedHashMap<>();
        content.participants().forEach(each -> its.put(each.id(), new ArrayList<>()));
        its.put(NOBODY, new ArrayList<>());
        for (Said each : shown) {
            Id<Participant> speaker = each.statement().speaker();
            its.getOrDefault(speaker == null ? NOBODY : speaker, its.get(NOBODY)).add(each);
        }
        List<LogItem> items = new ArrayList<>();
        content.participants().forEach(each -> add(items, each.id(), each.name(), each.title(),
                its.getOrDefault(each.id(), List.of()), closed));
        add(items, NOBODY, messages.get("session.nobody"), "", its.getOrDefault(NOBODY, List.of()), closed);
        return items;
    }

    private static void add(List<LogItem> items, Id<?> id, String title, String who, List<Said> its,
            Set<Id<?>> closed) {
        if (!its.isEmpty()) {
            boolean open = !closed.contains(id);
            items.add(new Head(id, title, who, its.size(), open));
            if (open) {
                items.addAll(its);
            }
        }
    }

    static Id<?> head(Section section) {
        return Ids.natural("session", section.name());
    }

    /** The head a statement stands under in the order of the session. */
    static Id<?> head(Statement statement) {
        return statement.section() == null ? NOBODY : head(statement.section());
    }

    /** Heads of the parts before one. */
    static List<Id<?>> before(@Nullable Section section) {
        return Arrays.stream(Section.values()).filter(each -> section != null && each.compareTo(section) < 0)
                .<Id<?>>map(LogGroups::head).toList();
    }
}
