package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.document.Source;
import vn.thucdia.language.Messages;
import vn.thucdia.minutes.Issue;
import vn.thucdia.ui.control.CodeTag;

/** One thing to settle: what is missing, and where it is filled in. */
final class IssueCard extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");
    /** More codes than these would bury the other cards; the rest come up as these are settled. */
    private static final int MOST_CODES = 12;

    private final Issue issue;

    /**
     * @param content the fields or the button that settle it; {@code null} where its records do
     * @param open    opens a record
     */
    IssueCard(Issue issue, Messages messages, @Nullable Node content, Consumer<Source> open) {
        this.issue = issue;
        String key = "minutes.issue." + issue.kind().name().toLowerCase(Locale.ROOT);
        setId("issue-" + issue.kind().name().toLowerCase(Locale.ROOT));
        getStyleClass().addAll("card", "issue-card");
        getChildren().add(head(messages.get(key), open));
        if (messages.has(key + ".detail")) {
            Label detail = new Label(messages.get(key + ".detail"));
            detail.getStyleClass().add("text-secondary");
            wrap(detail);
            getChildren().add(detail);
        }
        if (issue.sources().size() > 1) {
            getChildren().add(codes(messages, open));
        }
        if (content != null) {
            getChildren().add(content);
        } else if (!issue.sources().isEmpty()) {
            Button first = link(messages.get(key + ".open"));
            first.setOnAction(event -> open.accept(issue.sources().getFirst()));
            getChildren().add(first);
        }
    }

    private Node head(String title, Consumer<Source> open) {
        Label label = new Label(title);
        label.getStyleClass().add("issue-title");
        wrap(label);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, label);
        head.setAlignment(Pos.CENTER_LEFT);
        if (issue.sources().size() == 1) {
            head.getChildren().add(code(issue.sources().getFirst(), open));
        }
        return head;
    }

    private Node codes(Messages messages, Consumer<Source> open) {
        FlowPane flow = new FlowPane(6, 0);
        issue.sources().stream().limit(MOST_CODES).forEach(source -> flow.getChildren().add(code(source, open)));
        int more = issue.sources().size() - MOST_CODES;
        if (more > 0) {
            Label rest = new Label(messages.get("minutes.more", more));
            rest.getStyleClass().add("text-secondary");
            flow.getChildren().add(rest);
        }
        return flow;
    }

    private static CodeTag code(Source source, Consumer<Source> open) {
        CodeTag tag = new CodeTag(source.label(), () -> open.accept(source));
        tag.setWarning(true);
        return tag;
    }

    private static Button link(String text) {
        Button link = new Button(text, FontIcon.of(Feather.ARROW_RIGHT));
        link.getStyleClass().addAll("compact", "issue-action");
        return link;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }

    Issue issue() {
        return issue;
    }

    /** Outlined as the one being settled. */
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Settled, but kept while somebody is still typing in it. */
    void setSettled(boolean settled) {
        pseudoClassStateChanged(SETTLED, settled);
    }

    /** Puts the focus on the first thing to do. */
    void focusFirst() {
        firstFocusable(this);
    }

    private static boolean firstFocusable(Node node) {
        if (node.isFocusTraversable() && !(node instanceof CodeTag)) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && List.copyOf(parent.getChildrenUnmodifiable()).stream().anyMatch(IssueCard::firstFocusable);
    }
}
