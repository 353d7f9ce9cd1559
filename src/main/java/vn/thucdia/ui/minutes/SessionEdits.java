package vn.thucdia.ui.minutes;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.TimeInput;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.visit.Visit;

/** Saves the visit's own fields that are filled in beside the minutes. Toolkit thread only. */
final class SessionEdits {

    private final Desk desk;
    private final Supplier<@Nullable Id<Visit>> visit;
    private final Runnable visitChanged;
    private final List<Runnable> waiting = new ArrayList<>();
    private int saves;

    /**
     * @param visit        the one on show
     * @param visitChanged told after a field was saved
     */
    SessionEdits(Desk desk, Supplier<@Nullable Id<Visit>> visit, Runnable visitChanged) {
        this.desk = desk;
        this.visit = visit;
        this.visitChanged = visitChanged;
    }

    /** Saves when the session began; an unreadable time is not saved, its sentence is returned. Empty when all is well. */
    String saveStart(String text, Consumer<Boolean> done) {
        return saveTime(text, time -> before -> before.withTimes(before.partOfDay(), time, before.endTime()), done);
    }

    /** As {@link #saveStart}, for the end. */
    String saveEnd(String text, Consumer<Boolean> done) {
        return saveTime(text, time -> before -> before.withTimes(before.partOfDay(), before.startTime(), time), done);
    }

    void savePlace(String text, Consumer<Boolean> done) {
        save(before -> before.withPlace(text.strip()), done);
    }

    private String saveTime(String text,
            Function<@Nullable LocalTime, UnaryOperator<Visit>> edit,
            Consumer<Boolean> done) {
        return switch (TimeInput.read(text)) {
            case TimeInput.Wrong wrong -> wrong.problem().sentence(desk.messages());
            case TimeInput.Empty() -> {
                save(edit.apply(null), done);
                yield "";
            }
            case TimeInput.Read(LocalTime time) -> {
                save(edit.apply(time), done);
                yield "";
            }
        };
    }

    /** Edits the freshest visit, so that two edits under way do not undo one another. */
    private void save(UnaryOperator<Visit> edit, Consumer<Boolean> done) {
        Id<Visit> id = visit.get();
        if (id == null) {
            return;
        }
        saves++;
        desk.saving().save(() -> {
            Visit before = desk.app().visits().require(id);
            Visit after = edit.apply(before);
            if (!after.equals(before)) {
                desk.app().visits().edit(before, after);
            }
            return after;
        }, saved -> {
            done.accept(true);
            visitChanged.run();
            settled();
        }, () -> {
            done.accept(false);
            settled();
        });
    }

    /** Runs something once everything typed here is saved, or was refused with a sentence. */
    void afterSaves(Runnable work) {
        waiting.add(work);
        start();
    }

    private void settled() {
        saves--;
        start();
    }

    private void start() {
        if (saves == 0) {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }
}
