package vn.thucdia.ui.visit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.InSight;
import vn.thucdia.ui.control.LinesField;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.draft.EntryLine;
import vn.thucdia.ui.draft.EntryQueue;
import vn.thucdia.ui.draft.WaitingLines;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.ScreenKeys;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Side;

/** Those who took part, side by side in the order of the minutes, and the line in which the next one is typed. */
final class ParticipantsController {

    private final ParticipantsModel model;
    private final Desk desk;
    private final Map<Side, VBox> lists = new EnumMap<>(Side.class);
    private final Map<Id<Participant>, ParticipantCard> cards = new HashMap<>();
    private @Nullable Id<Participant> open;

    @FXML
    private PaneHeader header;
    @FXML
    private VBox sides;
    @FXML
    private Label none;
    @FXML
    private SegmentBar<Side> side;
    @FXML
    private LinesField line;
    private EntryLine entry;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    ParticipantsController(ParticipantsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        Messages messages = desk.messages();
        for (Side each : Side.values()) {
            side.getSegments().add(Pick.of(each, word(each, messages)));
            VBox list = new VBox();
            list.getStyleClass().add("participants");
            lists.put(each, list);
            Label head = new Label(word(each, messages));
            head.getStyleClass().add("participants-head");
            sides.getChildren().add(new VBox(head, list));
        }
        EntryQueue queue = desk.queue("participants", model::record);
        entry = new EntryLine(line, queue, desk.tasks(), new EntryLine.Beside() {
            @Override
            public Map<String, String> now() {
                return model.context(chosen());
            }

            @Override
            public void restore(Map<String, String> context) {
                model.side(context).ifPresent(side::setChosen);
            }
        });
        side.chosenProperty().subscribe(chosen -> entry.note());
        WaitingLines waiting = new WaitingLines(queue, messages);
        ((Pane) side.getParent()).getChildren().add(((Pane) side.getParent()).getChildren().indexOf(side), waiting);
        line.setOnAction(event -> add());
        line.setOnLines(lines -> lines.forEach(one -> queue.enter(one, model.context(chosen()))));
        model.visitProperty().subscribe(visit -> {
            if (visit != null) {
                entry.show(visit.toString(), model::isRecorded);
            }
        });
        model.allProperty().subscribe(all -> show());
        model.kindProperty().subscribe(kind -> line.setPromptText(messages.get("visit.participant.prompt", kind)));
    }

    private static String word(Side side, Messages messages) {
        return messages.get("visit.side." + side.name().toLowerCase(Locale.ROOT));
    }

    /** Cards stay the same nodes, so that the caret stays in the field that is being typed in. */
    private void show() {
        Id<Participant> focused = cards.entrySet().stream().filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey).findFirst().orElse(null);
        List<Id<Participant>> order = inOrder();
        Id<Participant> within = cards.entrySet().stream().filter(each -> ScreenKeys.holdsFocus(each.getValue()))
                .map(Map.Entry::getKey).findFirst().orElse(null);
        List<Participant> all = model.allProperty().get();
        cards.keySet().retainAll(all.stream().map(Participant::id).toList());
        all.forEach(one -> cards
                .computeIfAbsent(one.id(), id -> new ParticipantCard(one, model, desk.messages(), this::choose))
                .update(one));
        for (Side each : Side.values()) {
            List<ParticipantCard> present = model.of(each).stream().map(one -> card(one.id())).toList();
            VBox list = list(each);
            if (!list.getChildren().equals(present)) {
                list.getChildren().setAll(present);
            }
            VBox section = (VBox) list.getParent();
            section.setVisible(!present.isEmpty());
            section.setManaged(!present.isEmpty());
        }
        none.setVisible(all.isEmpty());
        none.setManaged(all.isEmpty());
        header.setCount(Integer.toString(all.size()));
        if (focused != null && cards.containsKey(focused)) {
            card(focused).requestFocus();
        } else if (within != null && !cards.containsKey(within)) {
            neighbour(order, within);
        } else if (line.isFocused()) {
            // The list grows above the line; it must not push it out of sight while somebody types.
            Platform.runLater(() -> InSight.bring(line));
        }
    }

    /** The cards as they stand, from top to bottom. */
    private List<Id<Participant>> inOrder() {
        List<Id<Participant>> order = new ArrayList<>();
        for (Side each : Side.values()) {
            list(each).getChildren().forEach(node -> cards.entrySet().stream().filter(card -> card.getValue() == node)
                    .map(Map.Entry::getKey).findFirst().ifPresent(order::add));
        }
        return order;
    }

    /** What was removed had the focus: the next card has it now, after the last the one before, without any the line. */
    private void neighbour(List<Id<Participant>> order, Id<Participant> gone) {
        int at = order.indexOf(gone);
        Stream.concat(order.subList(at + 1, order.size()).stream(), order.subList(0, at).reversed().stream())
                .filter(cards::containsKey).findFirst()
                .ifPresentOrElse(next -> card(next).requestFocus(), line::requestFocus);
    }

    private ParticipantCard card(Id<Participant> id) {
        return Objects.requireNonNull(cards.get(id));
    }

    private VBox list(Side side) {
        return Objects.requireNonNull(lists.get(side));
    }

    /** Opens one card for editing and closes the others. */
    private void choose(Participant one) {
        open = one.id().equals(open) ? null : one.id();
        cards.forEach((id, card) -> card.setOpen(id.equals(open)));
    }

    @FXML
    private void add() {
        entry.enter(model.context(chosen()));
    }

    private Side chosen() {
        return Objects.requireNonNullElse(side.getChosen(), Side.GROUP);
    }
}
