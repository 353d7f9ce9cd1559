package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Text;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.control.SearchField;
import vn.thucdia.ui.control.Spoken;

/**
 * Above the table: what was pasted and found no place. It stays until it is copied back, dropped, or, row by row, given to an
 * indicator: one of the catalogue or a new one of that name.
 */
final class PasteBar extends VBox {

    private static final int NAMED = 3;
    /** Rows that are given a place at once; the table below needs the room. */
    private static final int ROWS = 2;
    private static final int NAME = 40;

    private final Grid grid;
    private final MessageBar words = new MessageBar(MessageBar.Kind.WARNING, "");
    private final VBox placing = new VBox(6);
    private final Button all = new Button();

    PasteBar(Grid grid) {
        this.grid = grid;
        setId("paste-left");
        getStyleClass().add("paste-bar");
        Pasting pasting = grid.pasting();
        Button copy = button(grid.messages().get("indicator.paste.copyleft"), "paste-copy",
                () -> GridClipboard.put(pasting.leftText()));
        Button drop = button(grid.messages().get("indicator.paste.dropleft"), "paste-drop", () -> {
            pasting.left().clear();
            grid.focus();
        });
        all.setId("paste-make-all");
        all.getStyleClass().add("compact");
        all.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox first = new HBox(8, words, all, copy, drop);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(first, placing);
        pasting.left().subscribe(this::show);
        show();
    }

    private static Button button(String said, String id, Runnable action) {
        Button button = new Button(said);
        button.setId(id);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show() {
        List<PastePlan.Left> left = grid.pasting().left();
        setVisible(!left.isEmpty());
        setManaged(!left.isEmpty());
        String named = left.stream().limit(NAMED).map(each -> each.problem().sentence(grid.messages()))
                .collect(Collectors.joining("; "));
        words.setText(grid.messages().get("indicator.paste.left", left.size()) + " " + (left.size() > NAMED
                ? grid.messages().get("indicator.paste.left.more", named, left.size() - NAMED)
                : named));
        List<PastePlan.Left> open = left.stream().filter(each -> !each.name().isEmpty()).toList();
        placing.getChildren().setAll(open.stream().limit(ROWS).map(this::row).toList());
        placing.setVisible(!open.isEmpty());
        placing.setManaged(!open.isEmpty());
        List<PastePlan.Left> fresh = open.stream().filter(each -> each.columns().equals(open.getFirst().columns()))
                .filter(each -> grid.model().near(each.name()).isEmpty()).toList();
        all.setVisible(fresh.size() > 1);
        all.setManaged(fresh.size() > 1);
        all.setText(grid.messages().get("indicator.paste.makeall", fresh.size()));
        all.setOnAction(event -> {
            grid.focus();
            grid.pasting().makeAll(fresh);
        });
    }

    /** What a row may be: the entry of nearly its name, a new one, or any other. */
    private HBox row(PastePlan.Left row) {
        SearchField<Indicator> choose = new SearchField<>();
        choose.setId("paste-choose");
        choose.setPromptText(grid.messages().get("indicator.paste.choose"));
        Spoken.setName(choose, choose.getPromptText());
        choose.setPrefWidth(300);
        choose.setSource(typed -> grid.model().named(typed).stream()
                .map(entry -> new SearchField.Found<>(entry, entry.name(grid.messages().language()), entry.code()))
                .toList());
        choose.setOnTake(entry -> place(row, entry));
        HBox parts = new HBox(8, button(
                grid.messages().get("indicator.add.new", Text.shorten(row.name(), NAME)), "paste-make",
                () -> place(row, grid.model().newlyNamed(row.name(), row.measure()))), choose);
        grid.model().near(row.name())
                .ifPresent(entry -> parts.getChildren().addFirst(button(grid.messages().get("indicator.paste.near",
                        Text.shorten(row.name(), NAME / 2),
                        Text.shorten(entry.name(grid.messages().language()), NAME)), "paste-near",
                        () -> place(row, entry))));
        parts.setAlignment(Pos.CENTER_LEFT);
        return parts;
    }

    private void place(PastePlan.Left row, Indicator indicator) {
        grid.focus();
        grid.pasting().place(row, indicator);
    }
}
