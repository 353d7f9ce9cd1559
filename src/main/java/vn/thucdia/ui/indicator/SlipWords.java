package vn.thucdia.ui.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.input.MeasureWords;
import vn.thucdia.indicator.plausibility.PlausibilityWarning;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;

/** Says in words what is worth a second look. */
record SlipWords(Messages messages, Formats formats) {

    String of(PlausibilityWarning slip, GridRow.Line line) {
        String value = formats.number(slip.value());
        String low = number(slip.low());
        return switch (slip.kind()) {
            case TEN_TIMES -> messages.get("indicator.slip.ten", value, against(slip, low));
            case THOUSAND_TIMES -> messages.get("indicator.slip.thousand", value, against(slip, low),
                    MeasureWords.of(line.indicator(), messages));
            case FALLING -> messages.get("indicator.slip.falling", value, low, period(slip.against()));
            case OUTSIDE_HISTORY -> messages.get("indicator.slip.history", value, low, number(slip.high()));
            case RANK_OUTSIDE -> messages.get("indicator.slip.rank", value, low);
            case SECOND_HALF -> messages.get("indicator.slip.second");
        };
    }

    private String against(PlausibilityWarning slip, String number) {
        Figure figure = slip.against();
        FigureKind kind = figure == null ? null : figure.kind();
        return switch (kind) {
            case PLAN -> messages.get("indicator.slip.plan", number);
            case RESULT -> messages.get("indicator.slip.earlier", number, period(figure));
            case null, default -> messages.get("indicator.slip.same", number);
        };
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : formats.number(number);
    }

    private String period(@Nullable Figure figure) {
        return figure == null || figure.period() == null ? "" : figure.period().in(messages.language());
    }
}
