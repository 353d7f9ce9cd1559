package vn.thucdia.ui.followup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.language.DateInput;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.SteadyName;

/** A cell of the follow-up table. */
final class FollowupCell extends TableCell<FollowupItem, FollowupItem> {

    /** The columns in their order, with their widths. */
    enum Column {
        CODE("followup.column.code", 76), TEXT("followup.column.text", 0), ASSIGNED("followup.column.assigned",
                170), DUE("followup.column.due", 128), STATUS("followup.column.status", 144);

        private final String titleKey;
        private final double width;

        Column(String titleKey, double width) {
            this.titleKey = titleKey;
            this.width = width;
        }

        String titleKey() {
            return titleKey;
        }

        /** In pixels; 0 for the one that takes what is left. */
        double width() {
            return width;
        }
    }

    /** What stands beside the words of a cell. */
    private static final double SIDES = 22;
    /** Room of an icon before the words. */
    private static final double ICON = 24;

    private final Column column;
    private final FollowupModel model;

    FollowupCell(Column column, FollowupModel model) {
        this.column = column;
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable FollowupItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (item == null || empty) {
            return;
        }
        Messages messages = model.desk().messages();
        switch (column) {
            case CODE -> setText(item.code().toString());
            case TEXT -> {
                String words = item.text().isBlank() ? messages.get("followup.blank") : item.text();
                setGraphic(item.text().isBlank()
                        ? words(words, "cell-blank")
                        : new SteadyName(words(words, "cell-name")));
                setAccessibleText(messages.get("followup.row.spoken", item.code().toString(), words,
                        Statuses.of(item.status()).word(messages)));
            }
            case ASSIGNED -> {
                String assigned = model.assigned(item);
                setGraphic(assigned.isEmpty()
                        ? words(messages.get("followup.assigned.none"), "cell-blank")
                        : words(assigned, "cell-words"));
            }
            case DUE -> setGraphic(due(item, messages));
            case STATUS -> setGraphic(new Chip(Statuses.of(item.status()), messages));
        }
    }

    /** Wrapped to the width of the column: only a text of fixed width tells the row how high it is. */
    private Text words(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(SIDES));
        return text;
    }

    private Node due(FollowupItem item, Messages messages) {
        if (item.due() != null) {
            Label date = new Label(model.desk().formats().date(item.due()));
            if (item.status() == FollowupStatus.OVERDUE) {
                date.getStyleClass().addAll("text-danger", "text-strong");
            } else if (item.status() == FollowupStatus.DUE_SOON) {
                date.getStyleClass().addAll("text-warning", "text-strong");
            }
            return date;
        }
        String words = FollowupModel.dueWords(item);
        if (item.status() == FollowupStatus.ANSWERED && words.isEmpty()) {
            Label needless = new Label(messages.get("followup.due.needless"));
            needless.getStyleClass().add("text-blank");
            return needless;
        }
        Text missing = words(words.isEmpty()
                ? messages.get("followup.due.none")
                : DateInput.isNoDay(words) ? messages.get("followup.due.unclear", words) : words, "due-missing");
        missing.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(SIDES + ICON));
        FontIcon icon = FontIcon.of(Feather.CALENDAR);
        icon.getStyleClass().add("due-missing-icon");
        HBox row = new HBox(6, icon, missing);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The chip of a status. */
    static final class Statuses {

        private Statuses() {}

        static ChipKind of(FollowupStatus status) {
            return switch (status) {
                case UNHANDLED -> ChipKind.NOT_HANDLED;
                case ANSWERED -> ChipKind.ANSWERED;
                case UNASSIGNED -> ChipKind.UNASSIGNED;
                case ASSIGNED -> ChipKind.ASSIGNED;
                case DUE_SOON -> ChipKind.DUE_SOON;
                case DONE -> ChipKind.DONE;
                case OVERDUE -> ChipKind.OVERDUE;
            };
        }
    }
}
