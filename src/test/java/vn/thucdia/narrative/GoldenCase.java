package vn.thucdia.narrative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.ComparisonTable.Target;
import vn.thucdia.comparison.Method;
import vn.thucdia.comparison.Reason;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitType;

/** A case of the file of golden sentences. */
final class GoldenCase implements Background {

    private static final AdminUnit THAN_UYEN = unit("110", "Than Uyên", UnitType.HUYEN);

    private final String title;
    private final List<CellSketch> cells = new ArrayList<>();
    private final List<Figure> known = new ArrayList<>();
    private final Map<Id<Figure>, String> sources = new HashMap<>();
    private final List<String> expected = new ArrayList<>();
    private @Nullable Indicator indicator;
    private String named = "";

    private GoldenCase(String title) {
        this.title = title;
    }

    static List<GoldenCase> read() {
        Catalogue catalogue = Catalogue.read();
        List<GoldenCase> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(GoldenCase.class.getResourceAsStream("sentences.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ")) {
                    cases.add(new GoldenCase(line.substring(3)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int blank = line.indexOf(' ');
                    cases.getLast().line(catalogue, line.substring(0, blank), line.substring(blank + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private void line(Catalogue catalogue, String name, String rest) {
        switch (name) {
            case "indicator" -> indicator = catalogue.get(rest);
            case "named" -> named = rest;
            case "period" -> cells.add(new CellSketch(indicator(), THAN_UYEN, Period.parse(rest)));
            case ">" -> expected.add(rest);
            case "known" -> {
                String[] parts = rest.split(" ");
                FigureKind kind = FigureKind.valueOf(parts[0]);
                known.add(Figure.of(indicator().id(), THAN_UYEN.id(), Period.parse(parts[1]), kind,
                        kind == FigureKind.RESULT ? FigureStatus.FINAL : null, new BigDecimal(parts[2])));
            }
            case "target" -> target(rest.split(" "));
            case "quote" -> quote(rest);
            default -> cells.getLast().line(name, rest);
        }
    }

    /** The term, the operator, the verdict; then what is aimed at, its upper end, and what was reached of an increase. */
    private void target(String... parts) {
        Figure figure = Figure.of(indicator().id(), THAN_UYEN.id(), Period.parse(parts[0].replace('_', ' ')),
                FigureKind.TERM_TARGET, null, number(parts, 3))
                .withTarget(TargetOperator.valueOf(parts[1]), number(parts, 4));
        BigDecimal reached = number(parts, 5);
        cells.getLast().aimedAt(new Target(figure, reached == null
                ? Amount.missing(Reason.NO_BASE)
                : new Amount.Known(reached, Method.COMPUTED, null, null, List.of(figure)), Verdict.valueOf(parts[2])));
    }

    private static @Nullable BigDecimal number(String[] parts, int index) {
        return parts.length <= index || parts[index].equals("-") ? null : new BigDecimal(parts[index]);
    }

    private void quote(String rest) {
        int bar = rest.indexOf('|');
        Figure figure = Figure.of(indicator().id(), THAN_UYEN.id(), new Period.Year(2025), FigureKind.RESULT,
                FigureStatus.ACTUAL, null).withText(rest.substring(0, bar).strip(), "", "");
        cells.getLast().said(figure);
        sources.put(figure.id(), rest.substring(bar + 1).strip());
    }

    List<String> expected() {
        return expected;
    }

    List<Sentence> told() {
        Row row = new Row(indicator(), THAN_UYEN, ChangeForm.of(indicator()),
                cells.stream().map(CellSketch::cell).toList());
        return new Narrator(this).of(row, named.contains("unit"), named.contains("period"));
    }

    @Override
    public List<Figure> figures(Indicator of, AdminUnit in) {
        return known;
    }

    @Override
    public String source(Figure figure) {
        return sources.getOrDefault(figure.id(), "");
    }

    /** Units are called as they are written in the case. */
    @Override
    public Optional<AdminUnit> unit(Id<AdminUnit> id) {
        List<String> names = List.of("xã Phúc Than", "xã Mường Mít", "xã Than Uyên", "xã Mường Than", "xã Mường Kim",
                "xã Khoen On", "a", "b", "c", "d", "e", "f", "g");
        return names.stream().filter(name -> Ids.natural("unit", name).equals(id))
                .map(name -> unit("036%02d".formatted(names.indexOf(name)), name.replace("xã ", ""),
                        name.startsWith("xã") ? UnitType.XA : null))
                .findFirst();
    }

    private static AdminUnit unit(String code, String name, @Nullable UnitType type) {
        return new AdminUnit(AdminUnit.idOf(code, null), code, name, name, "", UnitLevel.DISTRICT, type, "12", "12",
                null, null, "", "");
    }

    private Indicator indicator() {
        return Objects.requireNonNull(indicator, "a case begins with its indicator");
    }

    @Override
    public String toString() {
        return title;
    }
}
