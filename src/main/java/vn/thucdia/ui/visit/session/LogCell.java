package vn.thucdia.ui.visit.session;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Given;
import vn.thucdia.language.DateInput;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.CardCell;
import vn.thucdia.ui.visit.line.Clip;
import vn.thucdia.ui.visit.line.KindCell;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.session.LogItem.Head;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.EntryKind;

/** A head of a group, which folds it, or a statement: number, kind, words, what it made; selected, the card to edit it. */
final class LogCell extends CardCell<Row<LogItem>> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    /** Tags of one statement that are shown in its row; the others stand on their cards. */
    private static final int MOST_TAGS = 3;

    /** Letters of the longest kind for which the narrow column is wide enough. */
    private static final int SHORT_WORD = 9;

    private final Messages messages;
    private final Formats formats;
    private final VisitLinks links;
    private final Supplier<LocalDate> day;
    private final LogHead head;
    private final Label number = new Label();
    private final Chip kind = new Chip();
    private final Label text = new Label();
    private final Label given = new Label();
    private final VBox words = new VBox(2, text, given);
    private final Label editing = new Label();
    private final HBox tags = new HBox(4);
    private final StackPane place = new StackPane();
    private final VBox said;

    LogCell(Messages messages, Formats formats, FxmlViews.View<StatementCardController> card, VisitLinks links,
            Consumer<Id<?>> toggle, Supplier<LocalDate> day) {
        super(card.node());
        this.messages = messages;
        this.formats = formats;
        this.links = links;
        this.day = day;
        head = new LogHead(messages);
        number.getStyleClass().addAll("text-secondary", "log-number");
        boolean longWords = EntryKind.IN_SESSION.stream()
                .anyMatch(each -> KindCell.chip(each).word(messages).length() > SHORT_WORD);
        kind.getStyleClass().add(longWords ? "log-kind-long" : "log-kind");
        text.setWrapText(true);
        text.getStyleClass().add("log-text");
        text.setMaxWidth(Double.MAX_VALUE);
        given.setWrapText(true);
        given.getStyleClass().addAll("text-secondary", "log-given");
        given.managedProperty().bind(given.visibleProperty());
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        editing.setText(messages.get("field.editing"));
        editing.getStyleClass().add("text-secondary");
        editing.setMaxWidth(Double.MAX_VALUE);
        editing.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(editing, Priority.ALWAYS);
        tags.setMinWidth(USE_PREF_SIZE);
        tags.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(10, number, kind, words, editing, tags);
        line.setAlignment(Pos.CENTER_LEFT);
        // As high with a tag as without.
        line.setMinHeight(32);
        said = new VBox(6, line, place);
        setOnMouseClicked(event -> {
            if (getItem() != null && getItem().value() instanceof Head shown) {
                toggle.accept(shown.id());
            }
        });
    }

    @Override
    protected @Nullable Node content(@Nullable Row<LogItem> row) {
        boolean group = row != null && row.value() instanceof Head;
        pseudoClassStateChanged(HEAD, group);
        if (row == null) {
            return null;
        }
        follow(row.valueProperty().subscribe(item -> {
            switch (item) {
                case Head shown -> show(shown);
                case Said shown -> show(shown);
            }
        }));
        return group ? head : said;
    }

    @Override
    protected boolean hasCard(Row<LogItem> row) {
        return row.value() instanceof Said;
    }

    private void show(Head item) {
        head.show(item);
        setAccessibleText(head.spoken(item));
    }

    private void show(Said item) {
        number.setText(item.number());
        kind.show(KindCell.chip(item.kind()), messages);
        text.setText(Clip.few(item.statement().text()));
        String who = given(item);
        given.setText(who);
        given.setVisible(!who.isEmpty());
        tags.getChildren().setAll(item.tags().stream().limit(MOST_TAGS).map(tag -> {
            CodeTag code = new CodeTag(tag.code(), () -> links.reveal(tag.record()));
            code.setFocusTraversable(false);
            code.setWarning(item.statement().notItemised());
            return code;
        }).toList());
        setAccessibleText(item.code() + " " + kind.getText() + ". " + item.speaker() + ". " + text.getText()
                + (who.isEmpty() ? "" : ". " + who));
    }

    /** Who has the work of a conclusion, and by when; for want of either it says so. */
    private String given(Said item) {
        Given work = item.given();
        if (item.kind() == EntryKind.PETITION && !work.bodies().isEmpty()) {
            return messages.get("session.given.to", Clip.line(String.join(", ", work.bodies())));
        }
        if (item.kind() != EntryKind.CONCLUSION) {
            return "";
        }
        LocalDate due = work.due();
        String when = due == null
                ? work.dueText().isEmpty()
                        ? messages.get("entry.due.none")
                        : DateInput.isNoDay(work.dueText())
                                ? messages.get("entry.due.unclear", work.dueText())
                                : work.dueText()
                : due.isBefore(day.get()) ? messages.get("entry.due.early", formats.date(due)) : formats.date(due);
        String who = work.bodies().isEmpty()
                ? messages.get("session.given.nobody")
                : Clip.line(String.join(", ", work.bodies()));
        return Text.capitalised(who) + " · " + when;
    }

    @Override
    protected void card(boolean shown, Node card) {
        words.setVisible(!shown);
        words.setManaged(!shown);
        editing.setVisible(shown);
        editing.setManaged(shown);
        place.setVisible(shown);
        place.setManaged(shown);
        place.getChildren().setAll(shown ? List.of(card) : List.of());
    }
}
