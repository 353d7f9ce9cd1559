package vn.thucdia.cli;

import vn.thucdia.app.AppContext;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;

/** Finds the indicator with a code; capitals or not. */
final class IndicatorChoice {

    private static final int QUOTED = 40;

    private IndicatorChoice() {}

    static Indicator of(AppContext context, String code) {
        return context.figures().catalogue().stream().filter(each -> each.code().equalsIgnoreCase(code.strip()))
                .findFirst().orElseThrow(() -> new Problem("cli.indicator.unknown", Text.shorten(code, QUOTED)));
    }
}
