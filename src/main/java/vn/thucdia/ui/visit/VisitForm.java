package vn.thucdia.ui.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.visit.VisitDetailsModel.Loaded;
import vn.thucdia.visit.Visit;

/** Ties fields to the visit: shows what was read, and saves what a person changes but not what the form itself shows. */
final class VisitForm {

    /** How a choice becomes part of a visit; it may record what was chosen first. */
    @FunctionalInterface
    interface Change<T extends @Nullable Object> {
        Visit apply(AppContext app, Visit fresh, T chosen);
    }

    private final VisitDetailsModel model;
    private final List<Consumer<Loaded>> shown = new ArrayList<>();
    private final List<Autosave> texts = new ArrayList<>();
    private @Nullable Id<Visit> last;
    private boolean showing;

    VisitForm(VisitDetailsModel model) {
        this.model = model;
        model.loadedProperty().subscribe(this::show);
    }

    /** Shows what was read in fields that were tied after that. */
    void refresh() {
        show(model.loadedProperty().get());
    }

    private void show(@Nullable Loaded loaded) {
        if (loaded != null) {
            showing = true;
            shown.forEach(each -> each.accept(loaded));
            last = loaded.visit().id();
            showing = false;
        }
    }

    /** A choice that may be empty. */
    <T> void choice(Property<@Nullable T> value, Function<Loaded, @Nullable T> read, Change<@Nullable T> change) {
        shown.add(loaded -> value.setValue(read.apply(loaded)));
        value.subscribe((was, is) -> {
            if (!showing) {
                model.edit((app, fresh) -> change.apply(app, fresh, is), saved -> {});
            }
        });
    }

    /** A choice that a visit cannot be without: emptying it brings back what is recorded. */
    <T> void required(Property<@Nullable T> value, Function<Loaded, @Nullable T> read, Change<T> change) {
        shown.add(loaded -> value.setValue(read.apply(loaded)));
        value.subscribe((was, is) -> {
            if (showing) {
                return;
            }
            if (is == null) {
                Platform.runLater(this::refresh);
            } else {
                model.edit((app, fresh) -> change.apply(app, fresh, is), saved -> {});
            }
        });
    }

    /** A tick. */
    void flag(BooleanProperty value, Predicate<Visit> read, BiFunction<Visit, Boolean, Visit> change) {
        shown.add(loaded -> value.set(read.test(loaded.visit())));
        value.subscribe((was, is) -> {
            if (!showing) {
                model.edit((app, fresh) -> change.apply(fresh, is), saved -> {});
            }
        });
    }

    /**
     * Words, saved while they are typed.
     *
     * @param name of the field among the drafts
     */
    void text(TextInputControl field, String name, Function<Visit, String> read,
            BiFunction<Visit, String, Visit> change) {
        Autosave autosave = new Autosave(field, model.words(name),
                (text, done) -> model.edit((app, fresh) -> change.apply(fresh, text.strip()), done));
        texts.add(autosave);
        shown.add(loaded -> {
            String words = read.apply(loaded.visit());
            if (loaded.visit().id().equals(last)) {
                autosave.show(loaded.visit().id(), words);
            } else {
                autosave.reset(loaded.visit().id(), words);
            }
        });
    }

    /** Saves what is typed and not saved yet. */
    void flush() {
        texts.forEach(Autosave::flush);
    }
}
