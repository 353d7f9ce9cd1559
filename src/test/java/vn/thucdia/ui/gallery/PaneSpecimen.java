package vn.thucdia.ui.gallery;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.Completion;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.QuickEntry;

/** Three panes under tabs, as most screens are: list left, table in the centre, form right, proposals open. */
final class PaneSpecimen {

    private PaneSpecimen() {}

    static void show(GalleryStage stage) {
        Messages messages = stage.messages();
        QuickEntry<ChipKind> entry = entry(messages);
        DateField date = new DateField();
        date.setMessages(messages);
        date.setValue(LocalDate.of(2023, 6, 13));
        TableView<Row> table = table(messages);
        ListView<String> people = people();
        VBox left = new VBox(header("Người phát biểu", "2"), people);
        left.getStyleClass().add("pane-left");
        VBox centre = new VBox(header("Diễn biến", "22 mục"), table, entry);
        VBox.setVgrow(table, Priority.ALWAYS);
        FieldBox deadline = new FieldBox("Hạn", date);
        VBox right = new VBox(16, new FieldBox("Nội dung kiểm tra", new TextField()), deadline);
        right.getStyleClass().add("pane-right");
        right.setPadding(new javafx.geometry.Insets(16));
        SplitPane split = new SplitPane(left, centre, right);
        split.setDividerPositions(0.2, 0.76);
        TabPane tabs = new TabPane(tab("Thực địa", Feather.MAP_PIN, split),
                tab("Buổi làm việc", Feather.MESSAGE_SQUARE, null),
                tab("Biên bản", Feather.FILE_TEXT, null));
        stage.show(tabs);
        stage.then(() -> {
            table.getSelectionModel().select(1);
            people.getSelectionModel().select(1);
            ((javafx.scene.control.Button) date.lookup(".icon-button")).fire();
            entry.focusLine();
            entry.setText("Giao @t");
            entry.focusLine();
        });
    }

    private record Row(String code, String content, String figure, ChipKind status) {}

    private static TableView<Row> table(Messages messages) {
        TableView<Row> table = new TableView<>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(nodes("Mã", row -> new CodeTag(row.code())));
        table.getColumns().add(text("Nội dung", "name-cell", Row::content));
        table.getColumns().add(text("Ước", "number", Row::figure));
        table.getColumns().add(nodes("Trạng thái", row -> new Chip(row.status(), messages)));
        table.getItems().setAll(new Row("KL·1", "Khai thác triệt để tiềm năng", "3.500", ChipKind.ASSIGNED),
                new Row("KL·2", "Sản phẩm du lịch", "125", ChipKind.NO_DEADLINE),
                new Row("KN·3", "Nhóm vấn đề lớn", "—", ChipKind.OVERDUE));
        return table;
    }

    private static TableColumn<Row, Row> nodes(String title, java.util.function.Function<Row, Node> show) {
        TableColumn<Row, Row> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : show.apply(row));
            }
        });
        return column;
    }

    private static TableColumn<Row, String> text(String title, String styleClass,
            java.util.function.Function<Row, String> show) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(show.apply(row.getValue())));
        return column;
    }

    private static ListView<String> people() {
        ListView<String> list = new ListView<>();
        list.getStyleClass().add("sunken");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                Label label = new Label(name);
                label.getStyleClass().add("name");
                setGraphic(empty ? null : label);
            }
        });
        list.getItems().setAll("Lãnh đạo huyện", "Tống Thanh Hải");
        return list;
    }

    private static PaneHeader header(String title, String count) {
        PaneHeader header = new PaneHeader();
        header.setTitle(title);
        header.setCount(count);
        return header;
    }

    private static Tab tab(String title, Feather icon, @Nullable Node content) {
        Tab tab = new Tab(title, content);
        tab.setGraphic(FontIcon.of(icon));
        tab.setClosable(false);
        return tab;
    }

    private static QuickEntry<ChipKind> entry(Messages messages) {
        QuickEntry<ChipKind> entry = new QuickEntry<>();
        entry.setMessages(messages);
        entry.getPicks().getPicks().setAll(List.of(Pick.of(ChipKind.OBSERVATION, ChipKind.OBSERVATION, messages),
                Pick.of(ChipKind.DIFFICULTY, ChipKind.DIFFICULTY, messages)));
        entry.setCompletions(
                (trigger, typed) -> List.of(new Completion("Tống Thanh Hải", "Tổ trưởng", "Tống Thanh Hải"),
                        new Completion("Than Uyên", "huyện", "Than Uyên")));
        return entry;
    }
}
