package vn.thucdia.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * A field that finds one of many by typing part of its name; the caller decides what matches, so accents can be left out. Arrows move
 * in the list below it, Enter takes. Where words of one's own are allowed, Enter takes them when nothing in the list is marked.
 *
 * @param <T> what is found
 */
public final class SearchField<T> extends TextField {

    /**
     * Something found.
     *
     * @param detail shown smaller behind the label; may be empty
     */
    public record Found<T>(T value, String label, String detail) {}

    private final SuggestionList<Found<T>> list = new SuggestionList<>(this);
    private Function<String, List<Found<T>>> source = typed -> List.of();
    private Consumer<T> onTake = value -> {};
    private @Nullable Consumer<String> onWords;
    private Runnable onLeave = () -> {};
    private @Nullable Consumer<String> onBlock;

    public SearchField() {
        getStyleClass().add("search-field");
        list.setLook(found -> new SuggestionList.Line(found.label(), found.detail()));
        list.setOnTake(this::take);
        textProperty().subscribe(this::refresh);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                refresh();
            } else {
                list.hide();
            }
        });
        Leaving.of(this, () -> onLeave.run());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What is found for a typed text; called at every key, so it answers from memory. */
    public void setSource(Function<String, List<Found<T>>> newSource) {
        source = newSource;
    }

    /** What is done with the one taken; the field is empty again then. */
    public void setOnTake(Consumer<T> action) {
        onTake = action;
    }

    /** Allows words of one's own and says what is done with them. */
    public void setOnWords(@Nullable Consumer<String> action) {
        onWords = action;
    }

    /** What happens when the field is left or given up. */
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    /** What is done with a pasted block of cells, which is no text for a field; without it the block is pasted as text. */
    public void setOnBlock(@Nullable Consumer<String> action) {
        onBlock = action;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (onBlock != null && text != null && isBlock(text)) {
            onBlock.accept(text);
        } else {
            super.paste();
        }
    }

    /** Whether a text holds several cells: tabs, or more than one line. */
    public static boolean isBlock(String text) {
        return text.indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
    }

    /** What is marked in the open list. */
    public Optional<T> marked() {
        return Optional.ofNullable(list.marked()).map(Found::value);
    }

    /** Takes what is marked, or the words where words of one's own are allowed, as Enter does. */
    public void takeMarked() {
        take();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (!list.handle(event)) {
                    refresh();
                }
                event.consume();
            }
            case ENTER -> {
                take();
                event.consume();
            }
            case ESCAPE -> {
                if (list.isShowing() || !getText().isEmpty()) {
                    clear();
                    list.hide();
                    onLeave.run();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void take() {
        Found<T> chosen = list.marked();
        String words = getText().strip();
        if (chosen != null) {
            clear();
            list.hide();
            onTake.accept(chosen.value());
        } else if (onWords != null && !words.isEmpty()) {
            clear();
            list.hide();
            onWords.accept(words);
        }
    }

    private void refresh() {
        list.show(getScene() == null || !isFocused() ? List.of() : source.apply(getText()),
                onWords == null || OwnWords.marksFirst(getText()) ? 0 : -1);
    }
}
