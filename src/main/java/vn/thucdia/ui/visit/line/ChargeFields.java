package vn.thucdia.ui.visit.line;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.thucdia.followup.Given;
import vn.thucdia.language.Deadline;
import vn.thucdia.language.Messages;
import vn.thucdia.place.Body;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;

/** Who is to carry out a line and by when, on its card: both are saved together. */
public final class ChargeFields {

    /** Takes who has the work and by when. */
    @FunctionalInterface
    public interface Save {
        void save(List<Body> bodies, @Nullable LocalDate due);
    }

    private final List<FieldBox> boxes;
    private final BodyField bodies;
    private final DateField due;
    private Given shown = Given.NOTHING;
    private boolean showing;

    /** @param names what may be named, as read now */
    public ChargeFields(BodyField bodies, FieldBox bodiesBox, DateField due, FieldBox dueBox, Messages messages,
            Supplier<Names> names, Save save) {
        boxes = List.of(bodiesBox, dueBox);
        this.bodies = bodies;
        this.due = due;
        due.setMessages(messages);
        due.setParser(typed -> Deadline.read(typed, names.get().day()));
        due.reportTo(dueBox, messages);
        bodies.setSource(typed -> names.get().completions(typed));
        bodies.setOnCommit(typed -> save.save(names.get().bodies(typed), shown.due()));
        due.valueProperty().subscribe((was, is) -> {
            if (!showing) {
                save.save(names.get().bodies(String.join("; ", shown.bodies())), is);
            }
        });
    }

    /** Shows what is recorded; {@code null} for a line that gives no work. */
    public void show(@Nullable Given given) {
        boxes.forEach(box -> {
            box.setVisible(given != null);
            box.setManaged(given != null);
        });
        shown = given == null ? Given.NOTHING : given;
        showing = true;
        bodies.show(String.join("; ", shown.bodies()));
        due.setValue(shown.due());
        showing = false;
    }

    /** Takes over what is typed now. */
    public void flush() {
        bodies.take();
    }
}
