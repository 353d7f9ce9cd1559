package vn.thucdia.ui.gallery;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.report.ComparisonReport.View;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.compare.CompareData;
import vn.thucdia.ui.window.TestWindow;

/** So sánh: the sample visit, five years, a ranking of units, reorganised units, nothing at all. */
final class CompareStates {

    private static final Period HALF = new Period.Half(2023, 1);

    private CompareStates() {}

    static List<GalleryState> all() {
        return List.of(state("compare", (stage, window) -> sample(window)),
                state("compare-shares", (stage, window) -> {
                    sample(window);
                    CompareData.view(window.screens().compare(), View.SHARES);
                }), state("compare-table", (stage, window) -> {
                    sample(window);
                    CompareData.view(window.screens().compare(), View.TABLE);
                }), state("compare-plain", (stage, window) -> {
                    sample(window);
                    CompareData.patterns(window.screens().compare(), false);
                }), state("compare-years", (stage, window) -> {
                    CompareData data = new CompareData(window.app());
                    data.years();
                    choose(window, data, Set.of("NN01", "NS01", "XH01"), List.of("110@2023"),
                            List.of("2019", "2020", "2021", "2022", "2023"));
                }), state("compare-units", (stage, window) -> {
                    CompareData data = new CompareData(window.app());
                    data.districts();
                    choose(window, data, Set.of("NN01"), CompareData.DISTRICTS, List.of("2022-H1", "2023-H1"));
                }), state("compare-reorganised", (stage, window) -> {
                    CompareData data = new CompareData(window.app());
                    data.reorganised();
                    choose(window, data, Set.of("NN01", "CC01"), List.of("03637@2026"), List.of("2024", "2026"));
                }), state("compare-empty", (stage, window) -> window.desk().navigator()
                        .open(window.screens().compare())));
    }

    private static void choose(TestWindow window, CompareData data, Set<String> indicators, List<String> units,
            List<String> periods) {
        CompareData.choose(window.screens().compare(), data.choice(indicators, units, periods));
        window.desk().navigator().open(window.screens().compare());
    }

    private static void sample(TestWindow window) {
        var visit = SampleVisit.record(window.app());
        window.screens().compare().choose(java.util.Objects.requireNonNull(visit.unit()), HALF,
                List.of(Indicator.idOf("NN01"), Indicator.idOf("LN01"), Indicator.idOf("CC01")));
        window.desk().navigator().open(window.screens().compare());
    }

    private static GalleryState state(String name, BiConsumer<GalleryStage, TestWindow> show) {
        return GalleryState.of(name, stage -> {
            TestWindow window = new TestWindow(Files.createTempDirectory("gallery"), stage.messages(), stage.width());
            stage.stage().setOnHidden(event -> window.close());
            stage.show(window.root());
            show.accept(stage, window);
        });
    }
}
