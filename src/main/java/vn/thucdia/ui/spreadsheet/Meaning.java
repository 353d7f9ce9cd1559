package vn.thucdia.ui.spreadsheet;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.spreadsheet.Mapping.Column;
import vn.thucdia.spreadsheet.Role;

/** What a person says a column is: its role and, for figures, their kind. */
enum Meaning {
    IGNORE(Role.IGNORE, null, null), INDICATOR(Role.INDICATOR, null, null), UNIT(Role.UNIT, null, null), PERIOD(
            Role.PERIOD, null, null), MEASURE(Role.UNIT_OF_MEASURE, null, null), KIND(Role.KIND, null, null), STATUS(
                    Role.STATUS, null,
                    null), GIVER(Role.GIVER, null, null), NOTE(Role.NOTE, null, null), FIGURE(Role.FIGURE, null,
                            null), PLAN(Role.FIGURE, FigureKind.PLAN, null), RESULT(Role.FIGURE, FigureKind.RESULT,
                                    FigureStatus.ACTUAL), ESTIMATE(
                                            Role.FIGURE, FigureKind.RESULT,
                                            FigureStatus.ESTIMATE), PRELIMINARY(Role.FIGURE, FigureKind.RESULT,
                                                    FigureStatus.PRELIMINARY), FINAL(Role.FIGURE, FigureKind.RESULT,
                                                            FigureStatus.FINAL), SAME(
                                                                    Role.FIGURE, FigureKind.SAME_PERIOD,
                                                                    null), CHANGE(Role.FIGURE, FigureKind.CHANGE,
                                                                            null), GROWTH(Role.FIGURE,
                                                                                    FigureKind.GROWTH,
                                                                                    null), SHARE(Role.FIGURE,
                                                                                            FigureKind.PLAN_SHARE,
                                                                                            null), RATIO(Role.FIGURE,
                                                                                                    FigureKind.RATIO,
                                                                                                    null), TARGET(
                                                                                                            Role.FIGURE,
                                                                                                            FigureKind.TERM_TARGET,
                                                                                                            null);

    private final Role role;
    private final @Nullable FigureKind kind;
    private final @Nullable FigureStatus status;

    Meaning(Role role, @Nullable FigureKind kind, @Nullable FigureStatus status) {
        this.role = role;
        this.kind = kind;
        this.status = status;
    }

    /** What a column is said to be. */
    static Meaning of(Column column) {
        for (Meaning meaning : values()) {
            if (meaning.role == column.role() && meaning.kind == column.key().kind()
                    && (column.role() != Role.FIGURE || meaning.status == column.key().status())) {
                return meaning;
            }
        }
        return column.key().kind() == FigureKind.RESULT ? RESULT : column.role() == Role.FIGURE ? FIGURE : IGNORE;
    }

    /** The column with this meaning; what else is known of it stays. */
    Column on(Column column) {
        return column.as(role, column.key().withKind(kind, status, column.key().giver()));
    }

    boolean isFigure() {
        return role == Role.FIGURE;
    }

    String key() {
        return "spreadsheet.meaning." + name().toLowerCase(Locale.ROOT);
    }
}
