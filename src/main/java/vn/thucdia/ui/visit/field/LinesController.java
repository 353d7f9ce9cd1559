package vn.thucdia.ui.visit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.QuickEntry;
import vn.thucdia.ui.control.SegmentBar;
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
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Site;

/** The lines of the selected site, the filter above them and the quick entry below. */
public final class LinesController {

    private final FieldModel model;
    private final FieldEdits edits;
    private final SiteEdits siteEdits;
    private final VisitLinks links;
    private final Messages messages;
    private final FxmlViews.View<ObservationCardController> card;

    private boolean begun;
    @FXML
    private Node work;
    @FXML
    private Node first;
    @FXML
    private Label title;
    @FXML
    private Label when;
    @FXML
    private MenuButton more;
    @FXML
    private CheckMenuItem before;
    @FXML
    private SegmentBar<Optional<EntryKind>> segments;
    @FXML
    private ListView<Row<ObservationView>> list;
    @FXML
    private EmptyState none;
    @FXML
    private EmptyState empty;
    @FXML
    private QuickEntry<EntryKind> entry;
    private EntryLine line;
    private Subscription named = Subscription.EMPTY;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    LinesController(FieldModel model, FieldEdits edits, SiteEdits siteEdits, VisitLinks links, FxmlViews views) {
        this.model = model;
        this.edits = edits;
        this.siteEdits = siteEdits;
        this.links = links;
        this.messages = model.desk().messages();
        this.card = views.load(ObservationCardController.class);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new ObservationCell(messages, card, links, model.desk().formats()));
        CardCell.openOnClick(list, card.controller()::focus);
        list.setItems(model.lines());
        Selection.bind(list, model.lineProperty(), row -> true);
        Selection.keepInSight(list);
        Selection.follow(list, model.recentProperty());
        model.lineProperty().subscribe(card.controller()::show);
        model.contentProperty().subscribe(this::show);
        model.siteProperty().subscribe(row -> {
            named.unsubscribe();
            // The row stays the same while its site is named anew.
            named = row == null ? Subscription.EMPTY : row.valueProperty().subscribe(view -> showSite());
            if (entry.getText().isBlank()) {
                // Another place begins with what is seen there; a line begun keeps the kind chosen for it.
                entry.getPicks().setPicked(EntryKind.OBSERVATION);
            }
            showSite();
        });
        model.countsProperty().subscribe(this::count);
        segments.chosenProperty().bindBidirectional(model.filterProperty());
        model.filterProperty().subscribe(kind -> none.setTitle(kind.isEmpty()
                ? messages.get("field.none.title")
                : messages.get("field.none.of", KindCell.chip(kind.get()).word(messages))));
        entry.setMessages(messages);
        model.onFocusLine(this::focusLine);
        EntryQueue queue = model.desk().queue("field", edits::record);
        line = new EntryLine(entry.getField(), queue, model.desk().tasks(), new EntryLine.Beside() {
            @Override
            public Map<String, String> now() {
                return edits.typing(kind());
            }

            @Override
            public void restore(Map<String, String> context) {
                edits.resume(context).ifPresent(entry.getPicks()::setPicked);
            }
        });
        model.siteProperty().subscribe(row -> line.note());
        entry.getPicks().pickedProperty().subscribe(kind -> line.note());
        entry.setWaiting(new WaitingLines(queue, messages));
        EntryKind.ON_SITE
                .forEach(kind -> entry.getPicks().getPicks().add(Pick.of(kind, KindCell.chip(kind), messages)));
        entry.setOnCommit((kind, text) -> edits.context(kind()).map(line::enter).orElse(false));
        entry.setReader(this::tokens);
        entry.setCompletions((sign, typed) -> model.reader().map(reader -> reader.complete(kind(), sign, typed))
                .orElse(List.of()));
        entry.getPicks().pickedProperty().subscribe(kind -> entry.setSigns(LineReader.signs(kind(), false)));
    }

    private EntryKind kind() {
        return Objects.requireNonNullElse(entry.getPicks().getPicked(), EntryKind.OBSERVATION);
    }

    private void show(@Nullable FieldContent content) {
        boolean some = content != null && !content.sites().isEmpty();
        boolean here = begun || ScreenKeys.holdsFocus(work);
        begun = false;
        work.setVisible(content == null || some);
        if (here && !work.isVisible()) {
            Platform.runLater(this::begin);
        }
        empty.setVisible(content != null && !some);
        if (content != null) {
            line.show(content.visit().id().toString(), edits::isRecorded);
            entry.setMoment(edits.liveTime(content).map(model.desk().formats()::time).orElse(""));
            showSite();
        }
    }

    private void showSite() {
        Row<SiteView> row = model.siteProperty().get();
        FieldContent content = model.contentProperty().get();
        Site site = row == null ? null : row.value().site();
        title.setText(site == null ? messages.get("field.site.none") : site.name());
        more.setVisible(site != null);
        before.setSelected(site != null && site.beforeSession());
        if (content != null) {
            PartOfDay part = content.visit().partOfDay();
            String day = model.desk().formats().date(content.day());
            String time = part == null ? day : messages.get("field.part." + part.name(), day);
            boolean first = site == null || site.beforeSession();
            when.setText(messages.get(first ? "field.when.before" : "field.when", time));
        }
    }

    private void count(Map<EntryKind, Integer> counts) {
        List<Pick<Optional<EntryKind>>> picks = new ArrayList<>();
        picks.add(Pick.of(Optional.empty(), messages.get("field.all")));
        for (EntryKind kind : EntryKind.ON_SITE) {
            if (kind != EntryKind.SHORTCOMING || counts.containsKey(kind)) {
                var chip = KindCell.chip(kind);
                picks.add(new Pick<>(Optional.of(kind), messages.get("field.segment." + kind.name()), chip.icon(),
                        chip.tint()));
            }
        }
        if (!segments.getSegments().equals(picks)) {
            segments.getSegments().setAll(picks);
        }
        segments.setCount(Optional.empty(), counts.values().stream().mapToInt(Integer::intValue).sum());
        picks.forEach(pick -> pick.value()
                .ifPresent(kind -> segments.setCount(pick.value(), counts.getOrDefault(kind, 0))));
    }

    private List<Token> tokens(String typed) {
        FieldContent content = model.contentProperty().get();
        if (content == null) {
            return List.of();
        }
        var understood = model.reader().orElseThrow().read(kind(), typed);
        return new EntryTokens(messages, model.desk().formats()).of(content.nextCode(), understood, "",
                content.names().sectorName(understood.line().sector()), null);
    }

    /** Takes the keys of the lines; whether it was one of them. */
    boolean key(KeyEvent event, boolean typing) {
        Row<ObservationView> row = model.lineProperty().get();
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (row == null || !Selection.holdsFocus(list)) {
            return pick(event, typing);
        }
        if (entry.number(event) > 0 && entry.number(event) <= EntryKind.ON_SITE.size()) {
            card.controller().kind(EntryKind.ON_SITE.get(entry.number(event) - 1));
        } else if (event.isAltDown() && vertical) {
            edits.move(row, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (!typing && event.getCode() == KeyCode.DELETE) {
            edits.remove(row);
        } else if (list.isFocused() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
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
            focusLine();
        }
        return picked;
    }

    /** From card or quick entry to the list; whether there was a way to go. */
    boolean backToList() {
        boolean inside = work.isVisible() && !list.isFocused() && Selection.holdsFocus(work);
        if (inside) {
            list.requestFocus();
        }
        return inside;
    }

    /** To the line; where there is no site to write at yet, to the button that makes one. */
    void focusLine() {
        ScreenKeys.focus(work.isVisible() ? entry : first);
    }

    /** Puts the caret where the next entry is made: of a visit without sites, into the name of the first. */
    void begin() {
        if (work.isVisible()) {
            // Before the visit is read nobody knows whether it has sites.
            begun = true;
            focusLine();
        } else {
            addSite();
        }
    }

    void flush() {
        card.controller().flush();
        line.flush();
    }

    @FXML
    private void addSite() {
        model.addingProperty().set(true);
    }

    @FXML
    private void rename() {
        model.renamingProperty().set(model.siteProperty().get());
    }

    @FXML
    private void seenBefore() {
        site().ifPresent(site -> siteEdits.seenBeforeSession(site.id(), before.isSelected()));
    }

    @FXML
    private void removeSite() {
        site().ifPresent(siteEdits::removeSite);
    }

    private Optional<Site> site() {
        return Optional.ofNullable(model.siteProperty().get()).map(row -> row.value().site());
    }
}
