package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitState;

/** The workspace of a visit: its tabs, the sheet with the visit's own fields, and what the frame says. One per window. */
public final class VisitWorkspace implements VisitLinks {

    private final Desk desk;
    private final Runnable openList;
    private final Runnable moved;
    private final Latest reading;
    private final List<VisitTab> tabs;
    private final VisitSheet sheet;
    private final FxmlViews.View<VisitController> view;
    private @Nullable VisitScreen place;
    private @Nullable Visit visit;
    private @Nullable VisitTab shown;

    /** What was read of a visit for the frame. */
    private record Read(Visit visit, String unit) {}

    /**
     * @param tabs     makes the tabs in their order
     * @param openList goes to the list of visits
     * @param moved    another tab is shown
     */
    public VisitWorkspace(Desk desk, FxmlViews views, Function<VisitLinks, List<VisitTab>> tabs, Runnable openList,
            Runnable moved) {
        this.moved = moved;
        this.desk = desk;
        this.openList = openList;
        this.reading = desk.tasks().latest();
        this.tabs = tabs.apply(this);
        this.sheet = new VisitSheet(desk, views, this::sheetChanged, openList, this::openOther);
        views.register(VisitController.class, () -> new VisitController(desk, this.tabs, this::select, sheet));
        this.view = views.load(VisitController.class);
    }

    Node node() {
        return view.node();
    }

    /** Reads the visit and shows the tab that the place remembers. */
    void show(VisitScreen newPlace) {
        place = newPlace;
        read(newPlace, read -> {
            describe(newPlace, read);
            visit = read.visit();
            sheet.show(read.visit());
            if (!tabs.isEmpty()) {
                open(tabs.stream().filter(tab -> tab.titleKey().equals(newPlace.tab())).findFirst()
                        .orElse(tabs.getFirst()));
                newPlace.takeWanted().ifPresent(this::reveal);
            }
        });
    }

    private void read(VisitScreen of, Consumer<Read> then) {
        reading.run(() -> desk.app().visits().find(of.visit()).map(this::withUnit), read -> {
            // Gone, for instance because its making was taken back.
            read.ifPresentOrElse(then, openList);
        });
    }

    private Read withUnit(Visit found) {
        Id<AdminUnit> unit = found.unit();
        Optional<AdminUnit> known = unit == null ? Optional.empty() : desk.app().places().unit(unit);
        return new Read(found, known.map(VisitOverview::shortName).orElse("—"));
    }

    private void describe(VisitScreen at, Read read) {
        Messages messages = desk.messages();
        ScreenFrame frame = at.frame();
        LocalDate date = read.visit().date();
        frame.crumbsProperty().set(List.of(new ScreenFrame.Crumb(messages.get("visit.list"), openList)));
        frame.titleProperty().set(read.unit() + (date == null ? "" : " · " + desk.formats().date(date)));
        frame.statusProperty().set(read.visit().state() == VisitState.DONE ? ChipKind.DONE : ChipKind.COMPILING);
    }

    /** Saves what is pending and lets go. */
    void hide() {
        sheet.flush();
        if (shown != null) {
            shown.hide();
            shown = null;
        }
        reading.cancel();
    }

    private void openOther(Id<Visit> other) {
        desk.navigator().open(new VisitScreen(other, this, shown == null ? "" : shown.titleKey()));
    }

    /** Changes the tab; the one before saves what is pending. */
    private void select(VisitTab tab) {
        if (tab != shown && visit != null) {
            if (shown != null) {
                shown.hide();
            }
            desk.shell().left();
            open(tab);
        }
    }

    private void open(VisitTab tab) {
        VisitScreen at = place;
        Visit now = visit;
        if (at == null || now == null) {
            return;
        }
        shown = tab;
        at.tab(tab.titleKey());
        view.controller().show(tab);
        tab.show(now);
        ScreenFrame frame = at.frame();
        frame.keyHintsProperty().set(tab.keyHints());
        frame.keysProperty().set(keys(tab));
        frame.quickEntryProperty().set(tab.quickEntry());
        frame.exportProperty().set(tab.export());
        frame.printProperty().set(tab.print());
        moved.run();
    }

    private List<KeyRow> keys(VisitTab tab) {
        List<KeyRow> all = new ArrayList<>(tab.keys());
        all.add(new KeyRow("Ctrl PgUp / PgDn", desk.messages().get("visit.key.tabs")));
        all.add(new KeyRow("F4", desk.messages().get("visit.details")));
        return all;
    }

    @Override
    public void reveal(Id<?> record) {
        if (shown != null && shown.reveal(record)) {
            return;
        }
        Optional<VisitTab> known = tabs.stream().filter(tab -> tab != shown && tab.reveal(record)).findFirst();
        known.ifPresentOrElse(this::select, () -> revealUnread(record));
    }

    /** No tab has read the record yet: the one that shows its kind goes to it when it reads. */
    private void revealUnread(Id<?> record) {
        desk.tasks().run(() -> desk.app().ledger().state(record).kind(), kind -> tabs.stream()
                .filter(tab -> tab != shown && kind.filter(tab.kinds()::contains).isPresent()).findFirst()
                .ifPresent(this::select));
    }

    @Override
    public void editAttendance() {
        view.controller().openSheet();
    }

    @Override
    public void edit(Detail detail) {
        view.controller().openSheet(detail);
    }

    @Override
    public void visitChanged() {
        refresh(read -> {});
    }

    /** The shown tab may stand on what was changed: people, hours, the date. */
    private void sheetChanged() {
        refresh(read -> {
            if (shown != null) {
                shown.show(read.visit());
            }
        });
    }

    private void refresh(Consumer<Read> then) {
        VisitScreen at = place;
        if (at != null) {
            read(at, read -> {
                describe(at, read);
                visit = read.visit();
                sheet.show(read.visit());
                then.accept(read);
            });
        }
    }
}
