package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.ui.spreadsheet.ImportScreen;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.VisitListScreen;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;

/** Chỉ tiêu: the indicators of a visit, edited like a spreadsheet. */
public final class IndicatorTab implements VisitTab {

    private final Desk desk;
    private final FigureTable table;
    private final Button period = new Button();
    private @Nullable Visit visit;

    /** Without a way to the comparison. */
    public IndicatorTab(Desk desk, VisitLinks links, FxmlViews views) {
        this(desk, links, views, null);
    }

    public IndicatorTab(Desk desk, VisitLinks links, FxmlViews views, @Nullable Comparing comparing) {
        this.desk = desk;
        List<Button> commands = new ArrayList<>(List.of(importButton()));
        if (comparing != null) {
            commands.add(compareButton(comparing));
        }
        this.table = new FigureTable(desk, views, links::reveal, true, commands);
        period.setId("indicators-period");
        period.getStyleClass().addAll("compact", "flat");
        period.setMinWidth(Region.USE_PREF_SIZE);
        period.setTooltip(new Tooltip(desk.messages().get("indicator.period.edit")));
        period.setOnAction(event -> links.edit(VisitLinks.Detail.PERIOD));
    }

    private Button importButton() {
        return importButton(desk, this::importSheet);
    }

    static Button importButton(Desk desk, Runnable action) {
        Button button = new Button(desk.messages().get("spreadsheet.import.open"), FontIcon.of(Feather.UPLOAD));
        button.setId("indicators-import");
        button.getStyleClass().add("compact");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Opens the import for the unit and period of this visit; going back leads here again. */
    private void importSheet() {
        Id<AdminUnit> unit = visit == null ? null : visit.unit();
        if (visit != null) {
            table.editing().leave();
            Period reviewed = visit.period();
            FigureKey context = FigureKey.NONE
                    .withUnit(unit == null ? null : desk.app().places().unit(unit).map(AdminUnit::code).orElse(null))
                    .withPeriod(reviewed == null ? null : reviewed.toString());
            desk.navigator().open(new ImportScreen(desk, VisitListScreen.SECTION,
                    new ScreenFrame.Crumb(desk.messages().get("indicator.tab"), desk.navigator()::back), context));
        }
    }

    private Button compareButton(Comparing comparing) {
        Button button = new Button(desk.messages().get("compare.open"), FontIcon.of(Feather.BAR_CHART_2));
        button.setId("indicators-compare");
        button.getStyleClass().add("compact");
        button.setOnAction(event -> {
            Id<AdminUnit> unit = visit == null ? null : visit.unit();
            if (visit != null && unit != null) {
                table.editing().leave();
                comparing.compare(unit, visit.period(), table.model().known());
            }
        });
        return button;
    }

    @Override
    public String titleKey() {
        return "indicator.tab";
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Node node() {
        return table.node();
    }

    @Override
    public Node aside() {
        return period;
    }

    @Override
    public void show(Visit shown) {
        visit = shown;
        Messages messages = desk.messages();
        Period reviewed = shown.period();
        period.setText(reviewed == null
                ? messages.get("indicator.period.none")
                : messages.get("indicator.period", reviewed.in(messages.language())));
        table.model().show(shown);
    }

    @Override
    public boolean focusTyping() {
        table.focus();
        return true;
    }

    @Override
    public void hide() {
        table.editing().leave();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(VisitKinds.VISIT_INDICATOR.name());
    }

    @Override
    public boolean reveal(Id<?> record) {
        return table.model().reveal(record);
    }

    @Override
    public String keyHints() {
        return desk.messages()
                .get(table.editing().cellProperty().get() == null ? "indicator.keys" : "indicator.keys.editing");
    }

    @Override
    public List<KeyRow> keys() {
        return keys(desk.messages(), true);
    }

    /** The keys of every table of figures. */
    static List<KeyRow> keys(Messages messages, boolean ofVisit) {
        List<KeyRow> keys = new ArrayList<>(
                List.of(new KeyRow("↑ ↓ ← → Tab", messages.get("indicator.key.move")),
                        new KeyRow("F2", messages.get("indicator.key.edit")),
                        new KeyRow("=", messages.get("indicator.key.formula")),
                        new KeyRow("Ctrl V", messages.get("indicator.key.paste")),
                        new KeyRow("Ctrl C", messages.get("indicator.key.copy")),
                        new KeyRow("Ctrl D", messages.get("indicator.key.above")),
                        new KeyRow("Ctrl .", messages.get("indicator.key.all")),
                        new KeyRow("Delete", messages.get("indicator.key.clear")),
                        new KeyRow("Alt 1–3", messages.get("indicator.key.choose"))));
        if (ofVisit) {
            keys.add(new KeyRow("F", messages.get("indicator.key.flag")));
        }
        return keys;
    }
}
