package vn.thucdia.ui.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

/**
 * A date as people type it (“13/6”, “13/6/2023”), or picked from a calendar. What was typed is read when the field is left or
 * Enter is pressed, by a function of the caller that throws a {@link Problem} for what is no date; the text then stays as
 * typed, the value stays as it was and {@link #problemProperty()} says why.
 */
public final class DateField extends HBox {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");

    private static final double GAP = 2;

    private final TextField editor = new TextField();
    private final Button open = new Button(null, FontIcon.of(Feather.CALENDAR));
    private final ObjectProperty<@Nullable LocalDate> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private Locale locale = Locale.ROOT;
    private UnaryOperator<String> year = UnaryOperator.identity();
    private Function<String, LocalDate> parser = text -> LocalDate.parse(text, SHOWN);

    public DateField() {
        getStyleClass().add("date-field");
        open.getStyleClass().add("icon-button");
        HBox.setHgrow(editor, Priority.ALWAYS);
        editor.setPrefColumnCount(9);
        getChildren().setAll(editor, open);
        editor.setOnAction(event -> read());
        Leaving.of(editor, this::read);
        open.setOnAction(event -> showCalendar());
        value.subscribe(this::write);
    }

    /** Words of the calendar button, and the language of the calendar. */
    public void setMessages(Messages messages) {
        // Weeks begin as they do here, in either language.
        locale = new Locale.Builder().setLocale(messages.language().locale()).setRegion("VN").build();
        year = number -> messages.get("control.calendar.year", number);
        open.setAccessibleText(messages.get("control.openCalendar"));
        open.setTooltip(new Tooltip(messages.get("control.openCalendar")));
    }

    /** How typed text becomes a date; throws {@link Problem} with the sentence to show. Never called with blank text. */
    public void setParser(Function<String, LocalDate> newParser) {
        parser = newParser;
    }

    /** Shows the sentence of the problem under a field box while there is one. */
    public void reportTo(FieldBox box, Messages messages) {
        problem.subscribe(now -> box.setError(now == null ? "" : now.sentence(messages)));
    }

    /** Takes over what is typed now, as leaving the field does. */
    public void read() {
        String text = editor.getText() == null ? "" : editor.getText().strip();
        LocalDate shown = value.get();
        if (shown != null && text.equals(SHOWN.format(shown))) {
            problem.set(null);
            return;
        }
        try {
            LocalDate read = text.isEmpty() ? null : parser.apply(text);
            problem.set(null);
            value.set(read);
            write(read);
        } catch (Problem e) {
            problem.set(e);
        }
    }

    private void write(@Nullable LocalDate date) {
        editor.setText(date == null ? "" : SHOWN.format(date));
        problem.set(null);
    }

    /** A calendar in the language of the window, which may be another than the machine's. */
    private Calendar calendar() {
        return new Calendar(value.get()) {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new CalendarSkin(this) {
                    @Override
                    public Locale getLocale() {
                        return locale;
                    }

                    @Override
                    protected String formatYear(YearMonth month) {
                        return year.apply(super.formatYear(month));
                    }
                };
            }
        };
    }

    private void showCalendar() {
        Calendar calendar = calendar();
        StackPane frame = new StackPane(calendar);
        frame.getStyleClass().add("calendar-popup");
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(frame);
        calendar.valueProperty().subscribe((was, is) -> {
            value.set(is);
            popup.hide();
            editor.requestFocus();
        });
        Point2D corner = localToScreen(0, getHeight() + GAP);
        popup.show(this, corner.getX(), corner.getY());
        // At the right edge of the window the calendar ends with the field instead of beginning with it.
        double overhang = corner.getX() + popup.getWidth() - (popup.getOwnerWindow().getX() + getScene().getWidth());
        popup.setX(corner.getX() - Math.max(0, overhang));
    }

    /** The text field inside, for focus and labels. */
    public TextField editor() {
        return editor;
    }

    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return value;
    }

    public @Nullable LocalDate getValue() {
        return value.get();
    }

    public void setValue(@Nullable LocalDate date) {
        value.set(date);
    }

    /** Shows the date of another record: what was typed belongs to the one before. */
    public void reset(@Nullable LocalDate date) {
        value.set(date);
        write(date);
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public StringProperty promptTextProperty() {
        return editor.promptTextProperty();
    }

    public String getPromptText() {
        return editor.getPromptText();
    }

    public void setPromptText(String text) {
        editor.setPromptText(text);
    }
}
