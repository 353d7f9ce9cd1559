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
    private static final int NAME = 40;

    private final Grid grid;
    private final MessageBar words = new MessageBar(MessageBar.Kind.WARNING, "");
    private final HBox placing = new HBox(8);
    private final Button make = new Button();
    private final SearchField<Indicator> choose = new SearchField<>();

    PasteBar(Grid grid) {
        this.grid = grid;
        setId("paste-left");
        getStyleClass().add("paste-bar");
        Pasting pasting = grid.pasting();
        Button copy = new Button(grid.messages().get("indicator.paste.copyleft"));
        copy.setOnAction(event -> GridClipboard.put(pasting.leftText()));
        Button drop = new Button(grid.messages().get("indicator.paste.dropleft"));
        drop.setOnAction(event -> {
            pasting.left().clear();
            grid.focus();
        });
        make.setId("paste-make");
        choose.setId("paste-choose");
        for (Button button : List.of(copy, drop, make)) {
            button.getStyleClass().add("compact");
            button.setMinWidth(USE_PREF_SIZE);
        }
        choose.setPromptText(grid.messages().get("indicator.paste.choose"));
        Spoken.setName(choose, choose.getPromptText());
        choose.setPrefWidth(320);
        choose.setSource(typed -> grid.model().named(typed).stream()
                .map(entry -> new SearchField.Found<>(entry, entry.name(grid.messages().language()), entry.code()))
                .toList());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox first = new HBox(8, words, copy, drop);
        first.setAlignment(Pos.CENTER_LEFT);
        placing.setAlignment(Pos.CENTER_LEFT);
        placing.getChildren().setAll(make, choose);
        getChildren().setAll(first, placing);
        pasting.left().subscribe(this::show);
        show();
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
        PastePlan.Left next = left.stream().filter(each -> !each.name().isEmpty()).findFirst().orElse(null);
        placing.setVisible(next != null);
        placing.setManaged(next != null);
        if (next != null) {
            make.setText(grid.messages().get("indicator.add.new", Text.shorten(next.name(), NAME)));
            make.setOnAction(event -> place(next, grid.model().newlyNamed(next.name(), next.measure())));
            choose.setOnTake(entry -> place(next, entry));
        }
    }

    private void place(PastePlan.Left row, Indicator indicator) {
        grid.focus();
        grid.pasting().place(row, indicator);
    }
}
