package vn.thucdia.ui.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.FigureKind;

/** The columns of the table, in their order, with the kind of figure that can be typed there. */
enum GridColumn {
    FLAG("indicator.column.flag", null), NAME("indicator.column.name", null), UNIT("indicator.column.unit",
            null), PLAN("indicator.column.plan", FigureKind.PLAN), SAME("indicator.column.same",
                    FigureKind.SAME_PERIOD), RESULT("indicator.column.result", FigureKind.RESULT), SHARE(
                            "indicator.column.share",
                            FigureKind.PLAN_SHARE), CHANGE("indicator.column.change", FigureKind.CHANGE), VERDICT(
                                    "indicator.column.verdict", null), SOURCE("indicator.column.source", null);

    private final String titleKey;
    private final @Nullable FigureKind kind;

    GridColumn(String titleKey, @Nullable FigureKind kind) {
        this.titleKey = titleKey;
        this.kind = kind;
    }

    String titleKey() {
        return titleKey;
    }

    /** What is typed there; {@code null} where nothing can be. */
    @Nullable
    FigureKind kind() {
        return kind;
    }

    /** The kinds of reported figures that stand there; the first that there is. */
    List<FigureKind> kinds() {
        return this == CHANGE
                ? List.of(FigureKind.CHANGE, FigureKind.GROWTH, FigureKind.RATIO, FigureKind.MULTIPLE)
                : kind == null ? List.of() : List.of(kind);
    }

    boolean isEditable() {
        return kind != null;
    }

    /** The next column to type in, or {@code null} after the last. */
    @Nullable
    GridColumn nextEditable(int step) {
        for (int at = ordinal() + step; at >= 0 && at < values().length; at += step) {
            if (values()[at].isEditable()) {
                return values()[at];
            }
        }
        return null;
    }

    /** The shown column so many further; the last there is at either end. */
    GridColumn beside(int step, List<GridColumn> shown) {
        return shown.get(Math.clamp(shown.indexOf(this) + step, 0, shown.size() - 1));
    }
}
