package vn.thucdia.ui.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.PdfPages;
import vn.thucdia.ui.task.TaskRunner;

/**
 * Renders pages away from the window, one at a time and only the last ones asked for, so that fast scrolling through a long
 * document leaves nothing behind that nobody looks at. Toolkit thread.
 */
final class PageImages {

    private final TaskRunner tasks;
    private final BiConsumer<Integer, Image> ready;
    private final Map<Integer, Double> shown = new HashMap<>();
    private final List<Integer> wanted = new ArrayList<>();
    private final List<PdfPages> stale = new ArrayList<>();
    private @Nullable PdfPages source;
    private double scale;
    private boolean busy;

    /** @param ready given a page and its picture */
    PageImages(TaskRunner tasks, BiConsumer<Integer, Image> ready) {
        this.tasks = tasks;
        this.ready = ready;
    }

    /** Changes to other pages, and closes the ones before; {@code null} for none. */
    void open(@Nullable PdfPages pages) {
        if (pages != source) {
            if (source != null) {
                stale.add(source);
            }
            source = pages;
            shown.clear();
            wanted.clear();
            closeStale();
        }
    }

    /**
     * Asks for pictures of these pages, the first one first; what was asked for before is forgotten.
     *
     * @param pixels per point
     */
    void want(List<Integer> pages, double pixels) {
        scale = pixels;
        shown.keySet().retainAll(pages);
        wanted.clear();
        pages.stream().filter(page -> !Double.valueOf(pixels).equals(shown.get(page))).forEach(wanted::add);
        next();
    }

    private void next() {
        PdfPages from = source;
        if (busy || wanted.isEmpty() || from == null) {
            return;
        }
        int page = wanted.removeFirst();
        double at = scale;
        busy = true;
        tasks.run(() -> (Image) SwingFXUtils.toFXImage(from.render(page, at), null), image -> {
            busy = false;
            if (from == source) {
                shown.put(page, at);
                ready.accept(page, image);
            }
            closeStale();
            next();
        }, () -> {
            busy = false;
            closeStale();
            next();
        });
    }

    private void closeStale() {
        if (!busy) {
            stale.forEach(PdfPages::close);
            stale.clear();
        }
    }
}
