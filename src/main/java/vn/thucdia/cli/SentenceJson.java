package vn.thucdia.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.narrative.EarlierYears;
import vn.thucdia.narrative.Pace;
import vn.thucdia.narrative.Run;
import vn.thucdia.narrative.Sentence;
import vn.thucdia.place.AdminUnit;

/**
 * Sentences as JSON: the text, and its runs; a run that is a number says its exact value, how it came about and the ids of the figures
 * it rests on. Constants are written in small letters.
 */
final class SentenceJson {

    private SentenceJson() {}

    static ObjectNode of(Narrate told, List<Sentence> sentences, List<Pace> paces) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        AdminUnit unit = told.unit();
        root.putObject("unit").put("code", unit.code()).put("name", unit.fullName())
                .put("validFrom", unit.validFrom() == null ? null : unit.validFrom().toString());
        root.put("period", told.period().toString());
        ArrayNode list = root.putArray("sentences");
        sentences.forEach(sentence -> sentence(list.addObject(), sentence));
        ArrayNode judged = root.putArray("pace");
        for (int i = 0; i < paces.size(); i++) {
            if (paces.get(i).state() != Pace.State.UNKNOWN) {
                pace(judged.addObject(), told.table().rows().get(i).indicator(), paces.get(i));
            }
        }
        return root;
    }

    private static void sentence(ObjectNode node, Sentence sentence) {
        node.put("indicator", sentence.indicator().code()).put("kind", constant(sentence.kind()))
                .put("text", sentence.text()).put("marked", sentence.marked());
        ArrayNode runs = node.putArray("runs");
        for (Run run : sentence.runs()) {
            ObjectNode part = runs.addObject().put("text", run.text());
            switch (run) {
                case Run.Words _ -> part.put("type", "words");
                case Run.Label _ -> part.put("type", "label");
                case Run.Yardstick yardstick -> part.put("type", "yardstick").put("source", yardstick.rule().source());
                case Run.Number number -> number(part.put("type", "number"), number.amount());
            }
        }
    }

    private static void number(ObjectNode node, Known amount) {
        node.put("value", amount.number()).put("derived", amount.derived()).put("method", constant(amount.method()))
                .put("status", amount.status() == null ? null : constant(amount.status()));
        ArrayNode figures = node.putArray("figures");
        amount.figures().forEach(figure -> figures.add(figure.id().toString()));
    }

    private static void pace(ObjectNode node, Indicator indicator, Pace pace) {
        node.put("indicator", indicator.code()).put("state", constant(pace.state()))
                .put("basis", constant(pace.basis())).put("share", pace.share() == null ? null : pace.share().number())
                .put("linear", pace.linear()).put("earlierYears", average(pace.earlier())).put("score", pace.score());
        PaceRule rule = pace.rule();
        node.putObject("rule").put("onTrackFrom", rule.onTrack()).put("hardBelow", rule.hard())
                .put("years", rule.years()).put("source", rule.source());
    }

    private static @Nullable BigDecimal average(@Nullable EarlierYears earlier) {
        return earlier == null ? null : earlier.average();
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
