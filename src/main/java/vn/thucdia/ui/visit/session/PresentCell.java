package vn.thucdia.ui.visit.session;

import java.util.function.Consumer;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.visit.Participant;

/** Somebody present who is not among the speakers yet; a click offers them. */
final class PresentCell extends ListCell<Participant> {

    PresentCell(Consumer<Participant> offer) {
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                offer.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Participant one, boolean empty) {
        super.updateItem(one, empty);
        boolean none = empty || one == null;
        setText(none ? null : one.name());
        setGraphic(none ? null : FontIcon.of(Feather.PLUS));
        String whole = none || one.title().isBlank() ? getText() : one.name() + ", " + one.title();
        setTooltip(none ? null : new Tooltip(whole));
        setAccessibleText(whole);
    }
}
