package vn.thucdia.ui.minutes;

import java.time.LocalTime;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.UnitWords;
import vn.thucdia.visit.Visit;

/** The visit's own fields that are filled in beside the minutes: hours and place of the session. They outlive their cards. */
final class SessionFields {

    private final Desk desk;
    private final AnswerField start;
    private final AnswerField end;
    private final AnswerField place;
    private final VBox hours;
    private @Nullable Id<Visit> shown;

    SessionFields(Desk desk, MinutesModel model) {
        this.desk = desk;
        Messages messages = desk.messages();
        start = new AnswerField("minutes-start", messages.get("minutes.start"), messages.get("visit.start.prompt"),
                desk.words("minutes-start"),
                model.edits()::saveStart);
        end = new AnswerField("minutes-end", messages.get("minutes.end"), messages.get("visit.end.prompt"),
                desk.words("minutes-end"),
                model.edits()::saveEnd);
        place = new AnswerField("minutes-place", messages.get("minutes.place"), "", desk.words("minutes-place"),
                (text, done) -> {
                    model.edits().savePlace(text, done);
                    return "";
                });
        HBox both = new HBox(8, start.node(), end.node());
        both.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        hours = new VBox(6, both, start.message(), end.message());
    }

    void show(Visit visit, @Nullable AdminUnit unit) {
        place.setPrompt(desk.messages().get("visit.place.prompt", UnitWords.kind(unit, desk.messages())));
        if (visit.id().equals(shown)) {
            start.show(visit.id(), text(visit.startTime()));
            end.show(visit.id(), text(visit.endTime()));
            place.show(visit.id(), visit.place());
        } else {
            shown = visit.id();
            start.reset(visit.id(), text(visit.startTime()));
            end.reset(visit.id(), text(visit.endTime()));
            place.reset(visit.id(), visit.place());
        }
    }

    private String text(@Nullable LocalTime time) {
        return time == null ? "" : desk.formats().time(time);
    }

    Node hours() {
        return hours;
    }

    Node place() {
        return new VBox(6, place.node(), place.message());
    }

    /** Saves what was typed and not saved yet. */
    void flush() {
        start.flush();
        end.flush();
        place.flush();
    }
}
