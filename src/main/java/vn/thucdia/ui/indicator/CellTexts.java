package vn.thucdia.ui.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.Rounding;
import vn.thucdia.indicator.input.MeasureWords;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;
import vn.thucdia.ui.indicator.CellText.Tone;

/** Writes the cells of the table: numbers in the person's language, blanks as "—", ƒ behind what was worked out. */
final class CellTexts {

    /** Mark of a value worked out by the program. */
    static final String DERIVED = "ƒ";

    private final Messages messages;
    private final Formats formats;

    CellTexts(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    CellText of(GridRow.Line line, GridColumn column) {
        return switch (column) {
            case NAME -> CellText.plain(line.name());
            case UNIT -> unit(line);
            case PLAN, SAME, RESULT -> figure(line, column);
            case SHARE -> share(line);
            case CHANGE -> change(line);
            case FLAG, VERDICT, SOURCE -> CellText.plain("");
        };
    }

    CellText blank() {
        return new CellText("", messages.get("indicator.blank"), "", Tone.BLANK);
    }

    private CellText unit(GridRow.Line line) {
        if (ChangeForm.of(line.indicator()) != ChangeForm.PLACES) {
            return CellText.plain(MeasureWords.of(line.indicator(), messages));
        }
        Figure rank = line.reading() == null ? null : line.reading().resultFigure();
        return CellText.plain(rank == null || rank.outOf() == null
                ? messages.get("indicator.unit.rank")
                : messages.get("indicator.unit.rankof", formats.number(rank.outOf())));
    }

    private CellText figure(GridRow.Line line, GridColumn column) {
        Reading.Value value = line.value(column);
        Figure words = line.words(column);
        if (words != null) {
            return new CellText("", words.text(), "", Tone.WORDS);
        }
        if (value == null) {
            return blank();
        }
        Period period = column == GridColumn.SAME && line.period() != null
                ? line.period().yearBefore()
                : line.period();
        String after = column != GridColumn.PLAN && period instanceof Period.Year(int year)
                && ChangeForm.of(line.indicator()) == ChangeForm.PLACES
                        ? messages.get("indicator.inyear", Integer.toString(year))
                        : "";
        return new CellText(before(value), number(value, line.indicator().decimals()), behind(after, value),
                Tone.PLAIN);
    }

    private CellText share(GridRow.Line line) {
        Reading.Value share = line.value(GridColumn.SHARE);
        return share == null ? blank() : new CellText("", percent(share), mark(share), Tone.STRONG);
    }

    private CellText change(GridRow.Line line) {
        Reading reading = line.reading();
        Reading.Value change = reading == null ? null : reading.change();
        Reading.Value growth = reading == null ? null : reading.growth();
        boolean said = change != null && change.figure() != null || growth != null && growth.figure() != null;
        Figure reported = said ? null : line.reported(GridColumn.CHANGE.kinds()).orElse(null);
        if (reported != null) {
            return reported(reported);
        }
        if (change == null && growth == null || reading == null) {
            return blank();
        }
        if (change == null && growth != null) {
            return new CellText("", signedPercent(growth), mark(growth), tone(line, growth));
        }
        Reading.Value shown = java.util.Objects.requireNonNull(change);
        String main = switch (reading.form()) {
            case PLACES -> places(shown.number());
            case POINTS -> messages.get("indicator.points", formats.signed(shown.number()));
            case RELATIVE -> formats.signed(shown.number());
        };
        if (growth == null) {
            return new CellText("", main, mark(shown), tone(line, shown));
        }
        // One mark for both where both were worked out.
        String after = growth.derived() && !shown.derived()
                ? "(" + signedPercent(growth) + " " + DERIVED + ")"
                : behind("(" + signedPercent(growth) + ")", shown);
        return new CellText("", main, after, tone(line, shown));
    }

    /** A ratio or a multiple, or the words where it is not known which of the two numbers is meant. */
    private CellText reported(Figure figure) {
        BigDecimal number = figure.value();
        if (number == null) {
            return new CellText("", figure.text(), "", Tone.WORDS);
        }
        return CellText.plain(figure.kind() == FigureKind.RATIO
                ? messages.get("indicator.ratio", formats.percent(number))
                : messages.get("indicator.multiple", formats.number(number)));
    }

    String places(BigDecimal gained) {
        return switch (gained.signum()) {
            case 0 -> messages.get("indicator.rank.held");
            case 1 -> messages.get("indicator.rank.up", formats.number(gained));
            default -> messages.get("indicator.rank.down", formats.number(gained.abs()));
        };
    }

    private static Tone tone(GridRow.Line line, Reading.Value change) {
        boolean rank = ChangeForm.of(line.indicator()) == ChangeForm.PLACES;
        boolean lower = line.indicator().direction() == Direction.LOWER_BETTER && !rank;
        boolean higher = line.indicator().direction() == Direction.HIGHER_BETTER || rank;
        int sign = change.number().signum();
        return higher && sign > 0 || lower && sign < 0 ? Tone.GOOD : Tone.PLAIN;
    }

    private static String behind(String after, Reading.Value value) {
        return (after + " " + mark(value)).strip();
    }

    /** "ước", a qualifier: what belongs before a number. */
    String before(Reading.Value value) {
        Figure figure = value.figure();
        StringBuilder words = new StringBuilder();
        if (figure != null && figure.kind() == FigureKind.RESULT && figure.status() == FigureStatus.ESTIMATE) {
            words.append(' ').append(messages.get("indicator.estimate"));
        }
        if (figure != null && figure.qualifier() != null) {
            words.append(' ').append(word(figure.qualifier()));
        }
        return words.toString().strip();
    }

    String word(Qualifier qualifier) {
        return messages.get(switch (qualifier) {
            case ABOUT -> "indicator.qualifier.about";
            case NEARLY -> "indicator.qualifier.nearly";
            case MORE_THAN -> "indicator.qualifier.more_than";
            case ABOVE -> "indicator.qualifier.above";
        });
    }

    static String mark(Reading.Value value) {
        return value.derived() ? DERIVED : "";
    }

    /** Reported numbers as they were given; worked-out ones with no more decimals than the indicator has. */
    String number(Reading.Value value, int decimals) {
        BigDecimal number = value.number();
        return formats.number(value.derived() && number.scale() > decimals
                ? number.setScale(decimals, RoundingMode.HALF_UP)
                : number);
    }

    String percent(Reading.Value value) {
        return formats.percent(shown(value));
    }

    private String signedPercent(Reading.Value value) {
        BigDecimal shown = shown(value);
        return (shown.signum() > 0 ? "+" : "") + formats.percent(shown);
    }

    /** A worked-out percentage has one decimal, or as many as it needs not to read as what it is not. */
    static BigDecimal shown(Reading.Value value) {
        return value.derived() ? Rounding.percent(value.number()) : value.number();
    }

    /** What stands in a cell when it is opened to be edited; empty for what was worked out here. */
    String editable(GridRow.Line line, GridColumn column) {
        Reading.Value value = line.value(column);
        Figure figure = value == null || value.figure() == null
                ? line.reported(column.kinds()).orElse(null)
                : value.figure();
        BigDecimal number = figure == null ? null : figure.value();
        if (figure == null || number == null) {
            return figure == null ? "" : figure.text();
        }
        if (!figure.entered().isEmpty()) {
            return figure.entered();
        }
        String text = NumberInput.write(number, messages.language())
                + (figure.outOf() == null ? "" : "/" + figure.outOf());
        String qualifier = figure.qualifier() == null ? "" : word(figure.qualifier()) + " ";
        boolean estimate = figure.kind() == FigureKind.RESULT && figure.status() == FigureStatus.ESTIMATE;
        return switch (figure.kind()) {
            case RATIO -> messages.get("indicator.ratio", qualifier + text + "%");
            case MULTIPLE -> messages.get("indicator.multiple", qualifier + text);
            case GROWTH, PLAN_SHARE -> qualifier + text + "%";
            case null, default -> (estimate ? messages.get("indicator.estimate") + " " : "") + qualifier + text;
        };
    }
}
