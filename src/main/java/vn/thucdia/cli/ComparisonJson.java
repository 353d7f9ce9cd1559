package vn.thucdia.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Amount.Missing;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Change;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.ComparisonTable.Target;
import vn.thucdia.indicator.Discrepancy;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.IndicatorKinds;

/**
 * A comparison as JSON for scripts. A cell has the result as {@code value}, in {@code unitOfMeasure}, with {@code status},
 * {@code derived} and {@code method}; where there is no number, {@code value} is null and {@code reason} says why. Plan, change and
 * shares have the same shape.
 */
final class ComparisonJson {

    /** Enough for any report; quotients do not end. */
    private static final int DECIMALS = 12;
    private static final String PERCENT = "%";

    private final Row row;
    private final String unit;

    private ComparisonJson(Row row) {
        this.row = row;
        this.unit = row.indicator().unitOfMeasure();
    }

    static ObjectNode of(ComparisonTable table) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode periods = root.putArray("periods");
        table.query().periods().forEach(period -> periods.add(period.toString()));
        ArrayNode rows = root.putArray("rows");
        table.rows().forEach(row -> rows.add(new ComparisonJson(row).row()));
        return root;
    }

    private ObjectNode row() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("indicator").put("code", row.indicator().code()).put("nameVi", row.indicator().nameVi())
                .put("nameEn", row.indicator().nameEn()).put("unitOfMeasure", unit)
                .put("decimals", row.indicator().decimals());
        node.set("unit", CatalogueVerbs.key(row.unit()).put("name", row.unit().fullName()));
        node.put("form", row.form().name());
        ArrayNode cells = node.putArray("cells");
        row.cells().forEach(cell -> cells.add(cell(cell)));
        return node;
    }

    private ObjectNode cell(Cell cell) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("period", cell.period().toString());
        put(node, cell.result(), unit);
        if (cell.outOf() != null) {
            node.put("outOf", cell.outOf());
        }
        if (cell.closed() != null) {
            node.put("closed", cell.closed().toString());
        }
        amount(node, "plan", cell.plan(), unit);
        amount(node, "planShare", cell.planShare(), PERCENT);
        ArrayNode plans = node.putArray("plans");
        for (GivenPlan given : cell.plans()) {
            ObjectNode plan = plans.addObject().put("giver", given.giver()).put("verdict", given.verdict().name());
            amount(plan, "plan", given.plan(), unit);
            amount(plan, "share", given.share(), PERCENT);
        }
        node.set("change", change(cell.change()));
        ArrayNode targets = node.putArray("targets");
        for (Target target : cell.targets()) {
            ObjectNode each = targets.addObject().put("verdict", target.verdict().name());
            each.set("target", RecordNode.of(IndicatorKinds.FIGURE, target.figure()));
            amount(each, "reached", target.reached(), unit);
        }
        ArrayNode discrepancies = node.putArray("discrepancies");
        for (Discrepancy found : cell.discrepancies()) {
            discrepancies.addObject().put("kind", found.kind().name()).put("reported", number(found.reported()))
                    .put("computed", number(found.computed()));
        }
        ArrayNode versions = node.putArray("versions");
        cell.figures().stream().filter(figure -> figure.kind() == FigureKind.RESULT)
                .forEach(figure -> versions.add(RecordNode.of(IndicatorKinds.FIGURE, figure)));
        return node;
    }

    private ObjectNode change(Change change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (change.against() != null) {
            node.put("against", change.against().toString());
        }
        amount(node, "base", change.base(), unit);
        amount(node, "difference", change.difference(), switch (row.form()) {
            case POINTS -> unit.startsWith(PERCENT) ? "điểm %" : unit;
            case PLACES -> "bậc";
            case RELATIVE -> unit;
        });
        amount(node, "growth", change.growth(), PERCENT);
        amount(node, "ratio", change.ratio(), PERCENT);
        amount(node, "multiple", change.multiple(), "lần");
        return node;
    }

    private static void amount(ObjectNode node, String name, Amount amount, String unit) {
        put(node.putObject(name), amount, unit);
    }

    private static void put(ObjectNode node, Amount amount, String unit) {
        switch (amount) {
            case Missing(var reason) -> node.putNull("value").put("unitOfMeasure", unit).put("reason", reason.name());
            case Known known -> {
                node.put("value", number(known.number())).put("unitOfMeasure", unit).put("derived", known.derived())
                        .put("method", known.method().name());
                if (known.status() != null) {
                    node.put("status", known.status().name());
                }
                if (known.qualifier() != null) {
                    node.put("qualifier", known.qualifier().name());
                }
                ArrayNode figures = node.putArray("figures");
                known.figures().stream().map(Figure::id).forEach(id -> figures.add(id.toString()));
            }
        }
    }

    static BigDecimal number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > DECIMALS
                ? plain.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : plain.setScale(Math.max(0, plain.scale()));
    }
}
