package vn.thucdia.ui.control;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

/**
 * A time of day as people type it (“14h30”, “2 giờ chiều”). Read when the field is left or Enter is pressed, by a function of the
 * caller that throws a {@link Problem} for what is none; the text then stays as typed and the value as it was.
 */
public final class TimeField extends TextField {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    private final ObjectProperty<@Nullable LocalTime> value = new SimpleObjectProperty<>(this, "value");
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>(this, "problem");
    private Function<String, LocalTime> parser = LocalTime::parse;

    public TimeField() {
        setPrefColumnCount(6);
        setOnAction(event -> read());
        Leaving.of(this, this::read);
        value.subscribe(this::write);
    }

    /** How typed text becomes a time; throws {@link Problem} with the sentence to show. Never called with blank text. */
    public void setParser(Function<String, LocalTime> newParser) {
        parser = newParser;
    }

    /** Shows the sentence of the problem under a field box while there is one. */
    public void reportTo(FieldBox box, Messages messages) {
        problem.subscribe(now -> box.setError(now == null ? "" : now.sentence(messages)));
    }

    /** Takes over what is typed now, as leaving the field does. */
    public void read() {
        String text = getText() == null ? "" : getText().strip();
        try {
            LocalTime read = text.isEmpty() ? null : parser.apply(text);
            problem.set(null);
            value.set(read);
            write(read);
        } catch (Problem e) {
            problem.set(e);
        }
    }

    private void write(@Nullable LocalTime time) {
        setText(time == null ? "" : SHOWN.format(time));
        problem.set(null);
    }

    public ObjectProperty<@Nullable LocalTime> valueProperty() {
        return value;
    }
}
