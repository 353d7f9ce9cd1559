package vn.thucdia.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import vn.thucdia.language.Messages;

/**
 * Loads a screen part by the class of its controller: {@code SiteController} stands in {@code Site.fxml} of the same package.
 * Controllers are made by suppliers registered once, where the program is put together; an unregistered one is a bug and
 * throws. Parts brought in by {@code fx:include} get their controllers and words the same way.
 */
public final class FxmlViews {

    private static final String SUFFIX = "Controller";

    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    public FxmlViews(Messages messages) {
        this.messages = messages;
    }

    /** The loaded part: what is shown, and the controller that drives it. */
    public record View<C>(Parent node, C controller) {}

    /** Says how a controller is made. A second registration of the same class throws {@link IllegalStateException}. */
    public <C> FxmlViews register(Class<C> type, Supplier<? extends C> supplier) {
        if (controllers.putIfAbsent(type, supplier) != null) {
            throw new IllegalStateException("controller registered twice: " + type.getName());
        }
        return this;
    }

    public Messages messages() {
        return messages;
    }

    /** Loads the FXML that belongs to a controller. Throws {@link IllegalStateException} when anything is not in its place. */
    public <C> View<C> load(Class<C> type) {
        String name = type.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalStateException("not named …Controller: " + type.getName());
        }
        String file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        URL place = type.getResource(file);
        if (place == null) {
            throw new IllegalStateException("no " + file + " beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(place, messages.asBundle(), null, this::controller);
        try {
            Parent node = loader.load();
            return new View<>(node, type.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + place, e);
        }
    }

    private Object controller(Class<?> type) {
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalStateException("controller not registered: " + type.getName());
        }
        return supplier.get();
    }
}
