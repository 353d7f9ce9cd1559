package vn.thucdia.ui.visit.line;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.visit.EntryKind;

/** A kind of entry in a combo box: icon and word. */
public final class KindCell extends ListCell<EntryKind> {

    private final Messages messages;

    public KindCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable EntryKind item, boolean empty) {
        super.updateItem(item, empty);
        ChipKind look = empty || item == null ? null : chip(item);
        setText(look == null ? "" : look.word(messages));
        setGraphic(look == null ? null : FontIcon.of(look.icon()));
    }

    /** How a kind of entry looks. */
    public static ChipKind chip(EntryKind kind) {
        return ChipKind.valueOf(kind.name());
    }
}
