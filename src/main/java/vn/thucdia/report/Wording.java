package vn.thucdia.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import vn.thucdia.chart.Ink;
import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Reason;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Rounding;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.PeriodWords;
import vn.thucdia.place.AdminUnit;

/**
 * Numbers and names of a comparison in one language. Reported numbers are printed as they were given; worked-out ones with the
 * decimals of the indicator, percentages with one, and the mark ƒ.
 */
public final class Wording {

    /** Stands where there is no number. */
    public static final String BLANK = "—";
    /** Mark of a number worked out by the program. */
    public static final String DERIVED = "ƒ";

    private final Messages messages;
    private final Formats formats;
    private final PeriodWords periods;

    public Wording(Messages messages) {
        this(messages, new PeriodWords(messages));
    }

    private Wording(Messages messages, PeriodWords periods) {
        this.messages = messages;
        this.formats = Formats.of(messages.language());
        this.periods = periods;
    }

    /** The same with periods in the fewest words. */
    Wording brief() {
        return new Wording(messages, new PeriodWords(messages, true));
    }

    /** As words stand alone in a cell or a line: with a capital. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public Messages messages() {
        return messages;
    }

    public Formats formats() {
        return formats;
    }

    public PeriodWords periods() {
        return periods;
    }

    public String name(Indicator indicator) {
        return messages.language() == Language.VI || indicator.nameEn().isEmpty()
                ? indicator.nameVi()
                : indicator.nameEn();
    }

    /** With its noun, which also tells a former district from the commune that took its name: {@code huyện Than Uyên}. */
    public String unit(AdminUnit unit) {
        String whole = unit.inSentence();
        return whole.isEmpty() ? unit.name() : capital(whole);
    }

    /** A result or a plan: {@code gần 2.300 ƒ}; "—" when there is none. */
    public String amount(Amount amount, Indicator indicator) {
        return amount instanceof Known known
                ? qualifier(known) + plain(known, indicator) + (known.derived() ? "\u00a0" + DERIVED : "")
                : BLANK;
    }

    private String plain(Known known, Indicator indicator) {
        BigDecimal number = known.number();
        return formats.number(known.derived() && number.scale() > indicator.decimals()
                ? number.setScale(indicator.decimals(), RoundingMode.HALF_UP)
                : number);
    }

    private String qualifier(Known known) {
        Qualifier qualifier = known.qualifier();
        return qualifier == null
                ? ""
                : messages.get("indicator.qualifier." + qualifier.name().toLowerCase(Locale.ROOT)) + " ";
    }

    /** A difference with its sign: an amount, points, or places. */
    public String difference(Amount amount, Row row) {
        if (!(amount instanceof Known known)) {
            return BLANK;
        }
        BigDecimal rounded = known.derived() && known.number().scale() > row.indicator().decimals()
                ? known.number().setScale(Math.max(row.indicator().decimals(), row.form() == ChangeForm.POINTS ? 2 : 0),
                        RoundingMode.HALF_UP)
                : known.number();
        return switch (row.form()) {
            case RELATIVE -> formats.signed(rounded);
            case POINTS -> messages.get("indicator.points", formats.signed(rounded));
            case PLACES -> places(known.number());
        };
    }

    private String places(BigDecimal gained) {
        return switch (gained.signum()) {
            case 0 -> messages.get("indicator.rank.held");
            case 1 -> messages.get("indicator.rank.up", formats.number(gained));
            default -> messages.get("indicator.rank.down", formats.number(gained.abs()));
        };
    }

    /** {@code +52,2 %}. */
    public String growth(Amount amount) {
        return amount instanceof Known known
                ? (known.number().signum() > 0 ? "+" : "") + formats.percent(hundredths(known))
                : BLANK;
    }

    /** {@code 152,2 %}. */
    public String percent(Amount amount) {
        return amount instanceof Known known ? formats.percent(hundredths(known)) : BLANK;
    }

    private static BigDecimal hundredths(Known known) {
        return known.derived() ? Rounding.percent(known.number()) : known.number();
    }

    /** "ước", "suy ra", or both; for a missing number the reason; else empty. */
    public String below(Amount amount) {
        return switch (amount) {
            case Amount.Missing(Reason reason) -> reason(reason);
            case Known known -> {
                String estimate = known.estimate() ? messages.get("indicator.estimate") : "";
                String derived = known.derived()
                        ? messages.get("compare.method.short." + known.method().name().toLowerCase(Locale.ROOT))
                        : "";
                yield estimate.isEmpty() || derived.isEmpty() ? estimate + derived : estimate + ", " + derived;
            }
        };
    }

    /** Why there is no number, in few words. */
    public String reason(Reason reason) {
        return messages.get("compare.reason." + reason.name().toLowerCase(Locale.ROOT));
    }

    /** Good news when the indicator went the good way. */
    public static Ink ink(Amount change, Row row) {
        BigDecimal number = change.orNull();
        if (number == null || number.signum() == 0 && row.form() != ChangeForm.PLACES) {
            return Ink.TEXT;
        }
        Direction direction = row.indicator().direction();
        boolean good = row.form() == ChangeForm.PLACES
                ? number.signum() >= 0
                : direction == Direction.HIGHER_BETTER && number.signum() > 0
                        || direction == Direction.LOWER_BETTER && number.signum() < 0;
        return good ? Ink.GOOD : Ink.TEXT;
    }

    /** Whether a share of the plan is good news. */
    public static Ink shareInk(Amount share, Indicator indicator) {
        BigDecimal number = share.orNull();
        int against = number == null ? 0 : number.compareTo(BigDecimal.valueOf(100));
        return number != null && (indicator.direction() == Direction.HIGHER_BETTER && against >= 0
                || indicator.direction() == Direction.LOWER_BETTER && against <= 0) ? Ink.GOOD : Ink.TEXT;
    }
}
