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
        if (empty || one == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String whole = one.title().isBlank() ? one.name() : one.name() + ", " + one.title();
        setText(one.name());
        setGraphic(FontIcon.of(Feather.PLUS));
        setTooltip(new Tooltip(whole));
        setAccessibleText(whole);
    }
}
