package vn.thucdia.ui.backup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.backup.Backups;
import vn.thucdia.backup.Copy;
import vn.thucdia.backup.Difference;
import vn.thucdia.backup.Held;
import vn.thucdia.backup.Reason;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.ui.screen.Desk;

/** The copies of the ledger, what one of them would change, and making, choosing and restoring. Toolkit thread. */
final class BackupModel {

    /**
     * What is known of the copies.
     *
     * @param second  the second place as it is chosen
     * @param present whether it is there now
     */
    record State(List<Held> copies, Optional<Path> second, boolean present) {

        static final State NONE = new State(List.of(), Optional.empty(), false);

        Optional<Held> last(boolean inSecond) {
            return copies.stream().filter(held -> held.second() == inSecond).findFirst();
        }
    }

    private final Desk desk;
    private final Backups backups;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ObservableList<Held> copies = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Held> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Difference> difference = new ReadOnlyObjectWrapper<>();

    BackupModel(Desk desk) {
        this.desk = desk;
        this.backups = desk.app().backups();
        this.messages = desk.messages();
        chosen.subscribe(this::compare);
    }

    void load() {
        desk.tasks().run(() -> new State(backups.all(), backups.secondPlace(), backups.secondPresent()), read -> {
            state.set(read);
            copies.setAll(read.copies());
        });
    }

    private void compare(@Nullable Held held) {
        difference.set(null);
        if (held != null) {
            desk.tasks().run(() -> backups.compare(held), found -> {
                if (held.equals(chosen.get())) {
                    difference.set(found);
                }
            });
        }
    }

    /** Makes a copy in both places. */
    void copyNow() {
        desk.tasks().run(() -> backups.backup(Reason.ASKED), made -> {
            desk.shell().said(messages.get("backup.done", time(made.here().copy())));
            load();
        });
    }

    /** Chooses the second place and copies the ledger there. */
    void choose(Path place) {
        backups.useSecondPlace(place);
        copyNow();
    }

    /** Puts back only what the ledger lacks. */
    void heal() {
        desk.saving().save(() -> {
            desk.app().ledger().verify();
            return backups.heal();
        }, healed -> {
            desk.shell().said(messages.get("backup.healed", healed));
            load();
        });
    }

    /** Prepares the chosen copy; {@code then} opens the ledger anew. */
    void restore(Runnable then) {
        Held held = chosen.get();
        if (held != null) {
            desk.saving().save(() -> backups.restore(held), then);
        }
    }

    String time(Copy copy) {
        Formats formats = desk.formats();
        return formats.date(LocalDate.ofInstant(copy.made(), Formats.ZONE)) + " · " + formats.time(copy.made());
    }

    String contents(Copy copy) {
        return messages.get("backup.contents", copy.contents().visits(), copy.contents().lines(),
                copy.contents().figures());
    }

    String reason(Copy copy) {
        return messages.get("backup.reason." + copy.reason().name().toLowerCase(Locale.ROOT));
    }

    String place(Held held) {
        return messages.get(held.second() ? "backup.place.second" : "backup.place.here");
    }

    String size(Copy copy) {
        return messages.get("backup.megabytes", Math.max(1, Math.round(copy.bytes() / 1_000_000.0)));
    }

    /** Records that a restore is about, by kind, in words. */
    String changed(Difference found) {
        return Text.capitalised(found.changed().entrySet().stream()
                .filter(kind -> messages.has("loss.kind." + kind.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(kind -> messages.get("loss.kind." + kind.getKey()) + ": " + kind.getValue())
                .collect(Collectors.joining(" · ")));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObservableList<Held> copies() {
        return copies;
    }

    ObjectProperty<@Nullable Held> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable Difference> differenceProperty() {
        return difference.getReadOnlyProperty();
    }
}
