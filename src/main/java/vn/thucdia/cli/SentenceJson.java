package vn.thucdia.cli;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.narrative.EarlierYears;
import vn.thucdia.narrative.Pace;
import vn.thucdia.narrative.Run;
import vn.thucdia.narrative.Sentence;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * Sentences as JSON: the text, and its runs; a run that is a number says its value, how it came about and the ids of the figures it
 * rests on. Then how the plans are getting on, by what it was judged and by which rule.
 */
final class SentenceJson {

    private SentenceJson() {}

    /** @param paces one for each row */
    static ObjectNode of(AdminUnit unit, Period period, List<Sentence> sentences, List<Row> rows, List<Pace> paces) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("unit", CatalogueVerbs.key(unit).put("name", unit.fullName()));
        root.put("period", period.toString());
        ArrayNode list = root.putArray("sentences");
        sentences.forEach(sentence -> sentence(list.addObject(), sentence));
        ArrayNode judged = root.putArray("pace");
        for (int i = 0; i < paces.size(); i++) {
            if (paces.get(i).state() != Pace.State.UNKNOWN) {
                pace(judged.addObject(), rows.get(i).indicator(), paces.get(i));
            }
        }
        return root;
    }

    private static void sentence(ObjectNode node, Sentence sentence) {
        node.put("indicator", sentence.indicator().code()).put("period", sentence.period().toString())
                .put("kind", sentence.kind().name()).put("text", sentence.text()).put("marked", sentence.marked());
        ArrayNode runs = node.putArray("runs");
        for (Run run : sentence.runs()) {
            ObjectNode part = runs.addObject().put("text", run.text());
            switch (run) {
                case Run.Words _ -> part.put("type", "WORDS");
                case Run.Label _ -> part.put("type", "LABEL");
                case Run.Yardstick yardstick -> part.put("type", "YARDSTICK").put("source", yardstick.rule().source());
                case Run.Number number -> number(part.put("type", "NUMBER"), number.amount());
            }
        }
    }

    private static void number(ObjectNode node, Known amount) {
        node.put("value", ComparisonJson.number(amount.number())).put("derived", amount.derived()).put("method",
                amount.method().name());
        if (amount.status() != null) {
            node.put("status", amount.status().name());
        }
        ArrayNode figures = node.putArray("figures");
        amount.figures().forEach(figure -> figures.add(figure.id().toString()));
    }

    private static void pace(ObjectNode node, Indicator indicator, Pace pace) {
        node.put("indicator", indicator.code()).put("state", pace.state().name()).put("basis", pace.basis().name());
        put(node, "share", pace.share() == null ? null : pace.share().number());
        put(node, "linear", pace.linear());
        EarlierYears earlier = pace.earlier();
        put(node, "earlierYears", earlier == null ? null : earlier.average());
        put(node, "score", pace.score());
        PaceRule rule = pace.rule();
        node.putObject("rule").put("onTrackFrom", rule.onTrack()).put("hardBelow", rule.hard())
                .put("years", rule.years()).put("source", rule.source());
    }

    private static void put(ObjectNode node, String name, @Nullable BigDecimal number) {
        node.put(name, number == null ? null : ComparisonJson.number(number));
    }
}
