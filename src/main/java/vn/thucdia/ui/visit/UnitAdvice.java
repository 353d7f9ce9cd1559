package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.visit.Visit;

/** Below the unit of a visit: what speaks against it, with the units or the visit to go to at one click. */
final class UnitAdvice {

    private final FieldBox box;
    private final FlowPane choices;
    private final Desk desk;
    private final Consumer<AdminUnit> choose;
    private final Consumer<Id<Visit>> open;

    UnitAdvice(FieldBox box, FlowPane choices, Desk desk, Consumer<AdminUnit> choose, Consumer<Id<Visit>> open) {
        this.box = box;
        this.choices = choices;
        this.desk = desk;
        this.choose = choose;
        this.open = open;
        show(new UnitCheck.Found.Fine());
    }

    /** The words in the field name nothing. */
    void unknown(String typed) {
        put(desk.messages().get("visit.unit.unknown", typed), List.of());
    }

    void show(UnitCheck.Found found) {
        Messages words = desk.messages();
        switch (found) {
            case UnitCheck.Found.Fine() -> put("", List.of());
            case UnitCheck.Found.Ended(var unit, var last, var day, var successors) -> put(
                    successors.isEmpty()
                            ? words.get("visit.unit.ended.unknown", unit.fullName(), date(last.plusDays(1)), date(day))
                            : words.get("visit.unit.ended", unit.fullName(), date(last.plusDays(1))),
                    successors.stream().map(each -> button(each.fullName(), () -> choose.accept(each))).toList());
            case UnitCheck.Found.NotYet(var unit, var first, var day) ->
                put(words.get("visit.unit.notyet", unit.fullName(), date(first), date(day)), List.of());
            case UnitCheck.Found.Same(var unit, var day, var other) -> {
                put("", List.of());
                Label said = new Label(words.get("visit.unit.same", unit.fullName(), date(day)));
                said.setWrapText(true);
                said.getStyleClass().add("text-warning");
                choices.getChildren().setAll(said,
                        button(words.get("visit.unit.same.open"), () -> open.accept(other)));
                visible(true);
            }
        }
    }

    private String date(LocalDate day) {
        return desk.formats().date(day);
    }

    private void put(String error, List<Button> buttons) {
        box.setError(error);
        choices.getChildren().setAll(buttons);
        visible(!buttons.isEmpty());
    }

    private void visible(boolean on) {
        choices.setVisible(on);
        choices.setManaged(on);
    }

    private static Button button(String word, Runnable action) {
        Button button = new Button(word);
        button.getStyleClass().add("compact");
        button.setOnAction(event -> action.run());
        return button;
    }
}
