package vn.thucdia.ui.gallery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

/** The tabs with tables: indicators, and conclusions and petitions. */
final class TabStates {

    private static final String FOLLOWUP = "followup.tab";
    private static final String INDICATORS = "indicator.tab";

    private TabStates() {}

    static List<GalleryState> all() {
        return List.of(
                state("followup", SampleVisit::record, FOLLOWUP, open -> times(9, () -> open.press(KeyCode.DOWN))),
                state("followup-deadline-wrong", SampleVisit::record, FOLLOWUP, open -> {
                    open.press(KeyCode.D);
                    ((TextField) open.focused()).setText("31/6");
                    open.press(KeyCode.ENTER);
                }), state("followup-unclear", VisitSpecimen::unclear, FOLLOWUP,
                        open -> times(10, () -> open.press(KeyCode.DOWN))),
                state("indicators-paste-unit", SampleVisit::record, INDICATORS, open -> {
                    ClipboardContent block = new ClipboardContent();
                    block.putString("Chỉ tiêu\tĐVT\tThực hiện\nSản lượng chè búp tươi\tkg\t3.600.000\n");
                    Clipboard.getSystemClipboard().setContent(block);
                    open.chord(".table-view", KeyCode.V, true);
                }), state("followup-empty", VisitSpecimen::bare, FOLLOWUP, open -> {}),
                state("indicators", SampleVisit::record, INDICATORS, open -> {}),
                state("indicators-editing", SampleVisit::record, INDICATORS,
                        open -> type(open, "=3500-1200", KeyCode.LEFT)),
                state("indicators-pair", SampleVisit::record, INDICATORS, open -> {
                    type(open, "125/100", KeyCode.DOWN);
                    open.press(KeyCode.ENTER);
                }), state("indicators-rank", SampleVisit::record, INDICATORS,
                        open -> times(5, () -> open.press(KeyCode.DOWN))),
                state("indicators-pasted", SampleVisit::record, INDICATORS, open -> {
                    ClipboardContent block = new ClipboardContent();
                    block.putString("""
                            Chỉ tiêu\tKế hoạch\tThực hiện\tTăng, giảm
                            NN01\t7.000\t70.000\t
                            LN01\t1,250\t126\ttăng 6,6 lần
                            DL01\t12.000\t14.500\tbằng 96%
                            Chỉ tiêu chưa có\t5\t6\t
                            """);
                    Clipboard.getSystemClipboard().setContent(block);
                    open.chord(".table-view", KeyCode.V, true);
                    open.press(KeyCode.DOWN);
                    open.press(KeyCode.END);
                }),
                state("indicators-all-figures", TabStates::withGivers, INDICATORS,
                        open -> ((ToggleButton) open.find("#all-figures")).fire()),
                state("indicators-empty", VisitSpecimen::bare, INDICATORS, open -> {}));
    }

    private static GalleryState state(String name, Function<AppContext, Visit> data, String tab,
            Consumer<VisitSpecimen> then) {
        return GalleryState.of(name, stage -> {
            VisitSpecimen open = VisitSpecimen.open(stage, data, tab);
            stage.then(() -> {
                open.find(".table-view").requestFocus();
                then.accept(open);
            });
        });
    }

    /** Tea with plans of two givers, two versions of the result, a target of the term and numbers as reported. */
    private static Visit withGivers(AppContext app) {
        Visit visit = SampleVisit.record(app);
        Id<AdminUnit> unit = Objects.requireNonNull(visit.unit());
        Id<Indicator> tea = Indicator.idOf("NN01");
        Period half = Period.parse("2023-H1");
        Figure plan = Figure.of(tea, unit, Period.parse("2023"), FigureKind.PLAN, null, new BigDecimal("3400"));
        app.figures().record(List.of(plan.withGiver("tỉnh giao"),
                plan.withGiver("HĐND huyện giao").withValue(new BigDecimal("4000"), null, "", false),
                Figure.of(tea, unit, half, FigureKind.RESULT, FigureStatus.PRELIMINARY, new BigDecimal("3460")),
                Figure.of(tea, unit, new Period.Term("2020-2025"), FigureKind.TERM_TARGET, null,
                        new BigDecimal("3000")).withTarget(TargetOperator.AT_LEAST, null),
                Figure.of(tea, unit, half, FigureKind.SAME_PERIOD, null, new BigDecimal("2300")),
                Figure.of(tea, unit, half, FigureKind.GROWTH, null, new BigDecimal("52.2"))));
        return visit;
    }

    private static void times(int count, Runnable press) {
        for (int time = 0; time < count; time++) {
            press.run();
        }
    }

    /** Moves the cursor and types; the keys go where the focus is. */
    private static void type(VisitSpecimen open, String text, KeyCode first) {
        open.press(first);
        Node table = open.find(".table-view");
        table.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, text.substring(0, 1), "", KeyCode.UNDEFINED, false, false, false,
                        false));
        TextField editor = (TextField) open.find("#cell-editor");
        editor.setText(text);
        editor.end();
    }
}
