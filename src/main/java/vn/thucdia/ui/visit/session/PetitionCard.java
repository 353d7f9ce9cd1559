package vn.thucdia.ui.visit.session;

import java.util.function.BiConsumer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.line.Clip;
import vn.thucdia.ui.visit.session.LogItem.Tag;
import vn.thucdia.visit.EntryKind;

/** A petition: where it stands, its words, who answered or has it, and what can be done about it now. */
final class PetitionCard extends VBox {

    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");

    private final Messages messages;

    /**
     * @param linked whether the line being typed will be tied to it
     * @param begin starts a line of a kind about it
     */
    PetitionCard(PetitionView view, boolean linked, Messages messages, VisitLinks links,
            BiConsumer<PetitionView, EntryKind> begin) {
        this.messages = messages;
        getStyleClass().addAll("card", "petition-card");
        pseudoClassStateChanged(LINKED, linked);
        CodeTag code = new CodeTag(view.code(), () -> links.reveal(view.item().record()));
        code.setWarning(view.item().notItemised());
        FlowPane head = row(code, status(view.item().status()));
        Label text = new Label(Clip.few(view.item().text()));
        text.setWrapText(true);
        getChildren().setAll(head, text);
        if (!view.by().isBlank() || !view.through().isEmpty()) {
            FlowPane by = row();
            if (!view.by().isBlank()) {
                Label who = new Label(Text.capitalised(Clip.line(view.by())));
                who.setWrapText(true);
                who.getStyleClass().add("text-secondary");
                by.getChildren().add(who);
            }
            for (Tag tag : view.through()) {
                by.getChildren().add(new CodeTag(tag.code(), () -> links.reveal(tag.record())));
            }
            getChildren().add(by);
        }
        if (linked) {
            Label banner = new Label(messages.get("session.link", view.code()), FontIcon.of(Feather.LINK));
            banner.getStyleClass().add("link-banner");
            banner.setMaxWidth(Double.MAX_VALUE);
            banner.setWrapText(true);
            getChildren().add(banner);
        }
        if (view.item().status() == FollowupStatus.UNHANDLED || linked) {
            getChildren().add(row(button("session.answer", () -> begin.accept(view, EntryKind.ANSWER)),
                    button("session.assign", () -> begin.accept(view, EntryKind.CONCLUSION))));
        }
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(8, 4, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().addAll("compact", key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Chip status(FollowupStatus status) {
        return switch (status) {
            case ANSWERED -> new Chip(ChipKind.ANSWERED, messages.get("session.answered"));
            case UNHANDLED -> new Chip(ChipKind.NOT_HANDLED, messages);
            case UNASSIGNED -> new Chip(ChipKind.UNASSIGNED, messages);
            case ASSIGNED -> new Chip(ChipKind.ASSIGNED, messages);
            case DUE_SOON -> new Chip(ChipKind.DUE_SOON, messages);
            case DONE -> new Chip(ChipKind.DONE, messages);
            case OVERDUE -> new Chip(ChipKind.OVERDUE, messages);
        };
    }
}
