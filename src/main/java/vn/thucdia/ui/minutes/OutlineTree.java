package vn.thucdia.ui.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Source;
import vn.thucdia.language.Messages;

/** Keeps a tree in step with the outline of the draft and with what is pointed at. */
final class OutlineTree {

    private final TreeView<OutlineRow> tree;
    private final Messages messages;
    private final ObjectProperty<@Nullable Spot> selected;
    private final Map<String, Boolean> expanded = new HashMap<>();
    private boolean filling;

    OutlineTree(TreeView<OutlineRow> tree, Messages messages, ObjectProperty<@Nullable Spot> selected,
            Consumer<Source> open) {
        this.tree = tree;
        this.messages = messages;
        this.selected = selected;
        tree.setShowRoot(false);
        tree.setFixedCellSize(OutlineCell.HEIGHT);
        tree.setCellFactory(view -> new OutlineCell(messages, open));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!filling && item != null) {
                selected.set(item.getValue().spot());
            }
        });
        selected.subscribe(this::point);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            TreeItem<OutlineRow> item = tree.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null
                    && item.getValue() instanceof OutlineRow.LineRow row) {
                Codes.coded(row.line().origin().sources()).stream().findFirst().ifPresent(open);
                event.consume();
            }
        });
    }

    /** Shows another outline; what was open stays open. */
    void show(@Nullable Outline outline) {
        filling = true;
        TreeItem<OutlineRow> root = new TreeItem<>();
        if (outline != null) {
            outline.parts().forEach(part -> root.getChildren().add(item(part)));
        }
        tree.setRoot(root);
        filling = false;
        point(selected.get());
    }

    private TreeItem<OutlineRow> item(Outline.Part part) {
        TreeItem<OutlineRow> item = new TreeItem<>(OutlineRow.of(part, messages));
        part.lines().forEach(line -> item.getChildren().add(new TreeItem<>(new OutlineRow.LineRow(line))));
        String key = part.kind() + part.title();
        item.setExpanded(expanded.computeIfAbsent(key, unknown -> part.kind() == Outline.Kind.SECTION));
        item.expandedProperty().subscribe(open -> expanded.put(key, open));
        return item;
    }

    private void point(@Nullable Spot spot) {
        TreeItem<OutlineRow> now = tree.getSelectionModel().getSelectedItem();
        if (tree.getRoot() == null || now != null && now.getValue().spot().equals(spot)) {
            return;
        }
        filling = true;
        Optional<TreeItem<OutlineRow>> item = find(spot);
        if (item.isPresent()) {
            item.get().getParent().setExpanded(true);
            tree.getSelectionModel().select(item.get());
            tree.scrollTo(Math.max(0, tree.getRow(item.get()) - 3));
        } else {
            tree.getSelectionModel().clearSelection();
        }
        filling = false;
    }

    private Optional<TreeItem<OutlineRow>> find(@Nullable Spot spot) {
        return tree.getRoot().getChildren().stream().flatMap(part -> Stream.concat(part.getChildren().stream(),
                Stream.of(part))).filter(item -> item.getValue().spot().equals(spot)).findFirst();
    }
}
