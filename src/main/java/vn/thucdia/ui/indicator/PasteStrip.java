package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.input.MeasureWords;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.KeyHint;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.control.WhyNot;

/** Above the table: what a pasted block would do, before anything is written. Enter takes it, Esc leaves it. */
final class PasteStrip extends VBox {

    private final MessageBar words = new MessageBar(MessageBar.Kind.INFO, "");
    private final MessageBar question = new MessageBar(MessageBar.Kind.WARNING, "");
    private final Button convert;
    private final HBox asking;
    private final Button take;
    private final Messages messages;
    private final Formats formats;

    PasteStrip(Pasting pasting, Messages messages, Runnable then) {
        this.messages = messages;
        this.formats = Formats.of(messages.language());
        setId("paste-offer");
        getStyleClass().add("paste-bar");
        take = button("indicator.paste.take", "Enter", () -> {
            pasting.take();
            then.run();
        });
        take.setId("paste-take");
        Button drop = button("indicator.paste.drop", "Esc", () -> {
            pasting.drop();
            then.run();
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox first = new HBox(8, words, take, drop);
        first.setAlignment(Pos.CENTER_LEFT);
        convert = answer(pasting, PastedUnits.Answer.CONVERT, "paste-convert");
        Button keep = answer(pasting, PastedUnits.Answer.KEEP, "paste-keep");
        keep.setText(messages.get("indicator.paste.unit.keep"));
        HBox.setHgrow(question, Priority.ALWAYS);
        asking = new HBox(8, question, convert, keep);
        asking.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(asking, first);
        pasting.offeredProperty().subscribe(this::show);
    }

    private Button button(String key, String keys, Runnable action) {
        Button button = new Button(messages.get(key), new KeyHint(keys));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button answer(Pasting pasting, PastedUnits.Answer units, String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> pasting.answer(units));
        return button;
    }

    private void ask(PastedUnits units) {
        boolean asks = units.answer() == PastedUnits.Answer.ASK && !units.found().isEmpty();
        asking.setVisible(asks);
        asking.setManaged(asks);
        if (asks) {
            question.setText(question(units, messages));
            PastedUnits.Found found = units.found().getFirst();
            convert.setText(units.found().size() == 1
                    ? messages.get("indicator.paste.unit.convert", MeasureWords.of(found.wanted(), messages),
                            formats.number(found.example()))
                    : messages.get("indicator.paste.unit.convertall"));
        }
    }

    /** What is asked about units that can be converted. */
    static String question(PastedUnits units, Messages messages) {
        return units.found().stream()
                .map(each -> messages.get("problem.figure.pastedunit", each.pasted(),
                        MeasureWords.of(each.wanted(), messages)))
                .collect(Collectors.joining(" "));
    }

    private void show(@Nullable PastePlan plan) {
        setVisible(plan != null);
        setManaged(plan != null);
        if (plan != null) {
            words.setKind(plan.lacksPeriod() ? MessageBar.Kind.WARNING : MessageBar.Kind.INFO);
            words.setText(words(plan, messages));
            ask(plan.units());
            WhyNot.grey(take, plan.lacksPeriod() ? words.getText() : "");
        }
    }

    /** What goes where: rows, columns, and what waits for a look. */
    static String words(PastePlan plan, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.get(plan.columns().named() ? "indicator.paste.offer.named" : "indicator.paste.offer.cursor",
                plan.found()));
        if (!plan.added().isEmpty()) {
            parts.add(messages.get("indicator.paste.offer.added", plan.added().size()));
        }
        if (!plan.left().isEmpty()) {
            parts.add(messages.get("indicator.paste.offer.left", plan.left().size()));
        }
        String columns = columns(plan.columns(), messages);
        if (!columns.isEmpty()) {
            parts.add(messages.get("indicator.paste.offer.columns", columns));
        }
        if (plan.columns().columns().contains(GridColumn.UNIT) || plan.units().cells() > 0) {
            parts.add(messages.get("indicator.paste.offer.unit." + switch (plan.units().answer()) {
                case ASK -> "compared";
                case CONVERT -> "converted";
                case KEEP -> "kept";
            }, plan.units().cells()));
        }
        if (plan.lacksPeriod()) {
            parts.add(messages.get("indicator.paste.offer.noperiod"));
        } else if (!plan.waiting().isEmpty()) {
            parts.add(messages.get("indicator.paste.offer.look", plan.waiting().size()));
        }
        return String.join(" · ", parts);
    }

    private static String columns(PasteColumns columns, Messages messages) {
        return columns.columns().stream().filter(column -> column != null && column.isEditable())
                .map(column -> messages.get(column.titleKey())).collect(Collectors.joining(" → "));
    }
}
