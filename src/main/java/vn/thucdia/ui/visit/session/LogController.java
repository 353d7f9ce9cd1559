package vn.thucdia.ui.visit.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.QuickEntry;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.StickyHead;
import vn.thucdia.ui.control.Tint;
import vn.thucdia.ui.control.Token;
import vn.thucdia.ui.draft.EntryLine;
import vn.thucdia.ui.draft.EntryQueue;
import vn.thucdia.ui.draft.WaitingLines;
import vn.thucdia.ui.screen.ScreenKeys;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.CardCell;
import vn.thucdia.ui.visit.line.EntryTokens;
import vn.thucdia.ui.visit.line.KindCell;
import vn.thucdia.ui.visit.line.LineReader;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.line.Selection;
import vn.thucdia.ui.visit.session.LogItem.Head;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Side;

/** The proceedings and the quick entry below them. */
public final class LogController {

    private final SessionModel model;
    private final SessionEdits edits;
    private final VisitLinks links;
    private final Messages messages;
    private final FxmlViews.View<StatementCardController> card;

    @FXML
    private PaneHeader header;
    @FXML
    private SegmentBar<Boolean> order;
    @FXML
    private MenuButton filter;
    @FXML
    private StackPane place;
    @FXML
    private ListView<Row<LogItem>> list;
    @FXML
    private QuickEntry<EntryKind> entry;
    private EntryLine line;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    LogController(SessionModel model, SessionEdits edits, VisitLinks links, FxmlViews views) {
        this.model = model;
        this.edits = edits;
        this.links = links;
        this.messages = model.desk().messages();
        this.card = views.load(StatementCardController.class);
    }

    @FXML
    private void initialize() {
        order.getSegments().setAll(List.of(Pick.of(false, messages.get("session.inOrder")),
                Pick.of(true, messages.get("session.bySpeaker"))));
        order.chosenProperty().subscribe((was, is) -> model.bySpeakerProperty().set(Boolean.TRUE.equals(is)));
        list.setCellFactory(view -> new LogCell(messages, model.desk().formats(), card, links, model::toggle,
                this::day));
        CardCell.openOnClick(list, card.controller()::focus);
        list.setItems(model.items());
        Selection.bind(list, model.saidProperty(), row -> row.value() instanceof Said);
        Selection.keepInSight(list);
        Selection.follow(list, model.recentProperty());
        model.saidProperty().subscribe(card.controller()::show);
        model.contentProperty().subscribe(this::show);
        keepHead();
        fillFilter();
        entry.setMessages(messages);
        model.onFocusLine(this::focusEntry);
        EntryQueue queue = model.desk().queue("session", edits::record);
        line = new EntryLine(entry.getField(), queue, model.desk().tasks(), new EntryLine.Beside() {
            @Override
            public Map<String, String> now() {
                return edits.typing(model.typingProperty().get());
            }

            @Override
            public void restore(Map<String, String> context) {
                edits.resume(context);
            }
        });
        entry.setWaiting(new WaitingLines(queue, messages));
        EntryKind.IN_SESSION
                .forEach(kind -> entry.getPicks().getPicks().add(Pick.of(kind, KindCell.chip(kind), messages)));
        entry.getPicks().pickedProperty().subscribe(kind -> model.typingProperty()
                .set(kind == null ? EntryKind.OBSERVATION : kind));
        model.typingProperty().subscribe(entry.getPicks()::setPicked);
        entry.setOnCommit((kind, text) -> edits.context(model.typingProperty().get()).map(line::enter).orElse(false));
        entry.setReader(this::tokens);
        entry.setCompletions((sign, typed) -> model.reader()
                .map(reader -> reader.complete(model.typingProperty().get(), sign, typed))
                .orElse(List.of()));
        model.typingProperty().subscribe(kind -> showSigns());
        model.speakerProperty().subscribe(speaker -> entry.readAgain());
        model.linkedProperty().subscribe(petition -> entry.readAgain());
        model.typingProperty().subscribe(kind -> line.note());
        model.speakerProperty().subscribe(speaker -> line.note());
        model.linkedProperty().subscribe(petition -> line.note());
    }

    private void show(@Nullable SessionContent content) {
        if (content != null) {
            line.show(content.visit().id().toString(), edits::isRecorded);
            header.setCount(messages.get("session.count", content.statements().size()));
            entry.setMoment(edits.liveTime(content).map(model.desk().formats()::time).orElse(""));
            Map<EntryKind, Integer> counts = model.counts();
            filter.getItems().forEach(item -> {
                EntryKind kind = (EntryKind) item.getUserData();
                item.setText(KindCell.chip(kind).word(messages) + " " + counts.getOrDefault(kind, 0));
            });
            showSigns();
            entry.readAgain();
        }
    }

    /** Whom {@code @} names depends on the kind: those who speak, or whoever is to act. */
    private void showSigns() {
        EntryKind kind = model.typingProperty().get();
        entry.setHint(messages.get(LineReader.hint(kind)));
        entry.setSigns(
                model.reader().map(reader -> reader.signs(kind)).orElseGet(() -> LineReader.signs(kind, true)));
    }

    /** The part one is in stays at the top, with a way to those of its statements that lie above. */
    private void keepHead() {
        LogHead head = new LogHead(messages);
        head.getStyleClass().add("log-sticky");
        new StickyHead<>(place, list, head, row -> row.value() instanceof Head, (row, first, shown) -> {
            if (row.value() instanceof Head group) {
                head.show(group);
                boolean any = shown > first + 1 && shown <= list.getItems().size();
                head.above(any ? number(first + 1) : "", any ? number(shown - 1) : "", () -> list.scrollTo(first));
                head.setOnMouseClicked(event -> model.toggle(group.id()));
            }
        });
    }

    private String number(int row) {
        return list.getItems().get(row).value() instanceof Said said ? said.number() : "";
    }

    private void fillFilter() {
        for (EntryKind kind : EntryKind.IN_SESSION) {
            CheckMenuItem item = new CheckMenuItem(KindCell.chip(kind).word(messages),
                    FontIcon.of(KindCell.chip(kind).icon()));
            item.setUserData(kind);
            item.setOnAction(event -> model.showKind(kind, item.isSelected()));
            model.hiddenProperty().subscribe(hidden -> item.setSelected(!hidden.contains(kind)));
            filter.getItems().add(item);
        }
        model.hiddenProperty().subscribe(hidden -> filter.setText(hidden.isEmpty()
                ? messages.get("session.filter")
                : messages.get("session.filter.some", EntryKind.IN_SESSION.size() - hidden.size())));
    }

    private List<Token> tokens(String typed) {
        SessionContent content = model.contentProperty().get();
        EntryKind kind = model.typingProperty().get();
        if (content == null) {
            return List.of();
        }
        var understood = model.reader().orElseThrow().read(kind, typed);
        Optional<Participant> speaker = edits.speaker(understood);
        List<Token> tokens = new ArrayList<>(
                new EntryTokens(messages, model.desk().formats()).of(content.nextCode(kind),
                        understood, speaker.map(Participant::name).orElse(""),
                        content.names().sectorName(understood.line().sector()),
                        model.link().map(PetitionView::code).orElse(null)));
        if (kind == EntryKind.ANSWER && speaker.filter(each -> each.side() != Side.INSPECTED).isEmpty()) {
            tokens.add(new Token(messages.get(speaker.isEmpty() ? "session.answer.who" : "session.answer.unit"),
                    Feather.ALERT_CIRCLE, Tint.WARNING));
        }
        return tokens;
    }

    /** The day of the visit: a deadline before it is hardly meant. */
    private LocalDate day() {
        SessionContent content = model.contentProperty().get();
        return content == null || content.visit().date() == null ? LocalDate.MIN : content.day();
    }

    /** Takes the keys of the list; whether it was one of them. */
    boolean key(KeyEvent event, boolean typing) {
        Row<LogItem> row = model.saidProperty().get();
        Row<LogItem> chosen = list.getSelectionModel().getSelectedItem();
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (!Selection.holdsFocus(list)) {
            return pick(event, typing);
        }
        boolean enter = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
        if (list.isFocused() && chosen != null && chosen.value() instanceof Head head) {
            if (enter || event.getCode() == KeyCode.SPACE) {
                model.toggle(head.id());
                return true;
            }
            return false;
        }
        if (row == null) {
            return pick(event, typing);
        }
        if (entry.number(event) > 0 && entry.number(event) <= EntryKind.IN_SESSION.size()) {
            card.controller().kind(EntryKind.IN_SESSION.get(entry.number(event) - 1));
        } else if (event.isAltDown() && vertical) {
            edits.move(row, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (!typing && event.getCode() == KeyCode.DELETE && row.value() instanceof Said said) {
            edits.remove(said);
        } else if (list.isFocused() && enter) {
            card.controller().focus();
        } else {
            return false;
        }
        return true;
    }

    /** A kind is picked for what is typed next, so the caret goes to the line, unless it stands in another text. */
    private boolean pick(KeyEvent event, boolean typing) {
        boolean picked = entry.pick(event);
        if (picked && !typing) {
            focusEntry();
        }
        return picked;
    }

    /** Whether a key was pressed in a text or on the card of a statement, which keep the keyboard. */
    boolean isEditing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl || !list.isFocused() && Selection.holdsFocus(list);
    }

    /** From card or quick entry to the list; whether there was a way to go. */
    boolean backToList() {
        boolean inside = !list.isFocused() && (Selection.holdsFocus(list) || Selection.holdsFocus(entry));
        if (inside) {
            list.requestFocus();
        }
        return inside;
    }

    void focusEntry() {
        ScreenKeys.focus(entry);
    }

    void flush() {
        card.controller().flush();
        line.flush();
    }
}
