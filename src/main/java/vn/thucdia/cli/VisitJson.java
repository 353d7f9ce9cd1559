package vn.thucdia.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.FollowupKinds;
import vn.thucdia.indicator.IndicatorKinds;
import vn.thucdia.indicator.Reading;
import vn.thucdia.minutes.Issue;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.minutes.VisitSnapshot.IndicatorLine;
import vn.thucdia.minutes.VisitSnapshot.Signer;
import vn.thucdia.people.PeopleKinds;
import vn.thucdia.place.PlaceKinds;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.VisitKinds;

/**
 * A visit as one JSON object for scripts: the visit's fields, then what belongs to it, each record with its code. Derived values
 * ({@code reading}, {@code followups}, {@code missing}) stand beside the records they come from.
 */
final class VisitJson {

    private final VisitSnapshot snapshot;
    private final ObjectNode root;

    private VisitJson(VisitSnapshot snapshot) {
        this.snapshot = snapshot;
        this.root = RecordNode.of(VisitKinds.VISIT, snapshot.visit());
    }

    /** The visit's own fields, its unit and its group. */
    static ObjectNode brief(VisitSnapshot snapshot) {
        return new VisitJson(snapshot).frame();
    }

    static ObjectNode full(VisitSnapshot snapshot) {
        VisitJson json = new VisitJson(snapshot);
        json.frame();
        json.records();
        json.derived();
        return json.root;
    }

    private ObjectNode frame() {
        if (snapshot.unit() != null) {
            root.set("unit", RecordNode.of(PlaceKinds.UNIT, snapshot.unit()));
        }
        if (snapshot.group() != null) {
            root.set("workingGroup", RecordNode.of(PeopleKinds.GROUP, snapshot.group()));
        }
        signer("head", snapshot.head());
        signer("secretary", snapshot.secretary());
        return root;
    }

    private void signer(String name, @Nullable Signer signer) {
        if (signer != null) {
            ObjectNode node = signer.person() == null
                    ? root.objectNode().put("name", signer.name())
                    : RecordNode.of(PeopleKinds.PERSON, signer.person());
            if (signer.position() != null) {
                node.set("position", RecordNode.of(PeopleKinds.POSITION, signer.position()));
            }
            root.set(name, node);
        }
    }

    private void records() {
        list("participants", VisitKinds.PARTICIPANT, snapshot.participants(), (who, node) -> {});
        list("sites", VisitKinds.SITE, snapshot.sites(), (site, node) -> {});
        list("dossiers", VisitKinds.DOSSIER, snapshot.dossiers(), (dossier, node) -> {});
        list("observations", VisitKinds.OBSERVATION, snapshot.observations(), (line, node) -> {});
        list("statements", VisitKinds.STATEMENT, snapshot.statements(), (said, node) -> snapshot
                .participant(said.speaker()).map(Participant::name).ifPresent(name -> node.put("speakerName", name)));
        ArrayNode indicators = root.putArray("indicators");
        snapshot.indicators().forEach(line -> indicators.add(indicator(line)));
        list("conclusions", FollowupKinds.CONCLUSION, snapshot.conclusions(), (conclusion, node) -> {});
        list("petitions", FollowupKinds.PETITION, snapshot.petitions(), (petition, node) -> {});
        ArrayNode assignments = root.putArray("assignments");
        for (Assigned assigned : snapshot.assignments()) {
            ObjectNode node = RecordNode.of(FollowupKinds.ASSIGNMENT, assigned.assignment());
            ArrayNode parties = node.putArray("parties");
            assigned.parties().forEach(party -> parties.add(RecordNode.of(FollowupKinds.PARTY, party)));
            assignments.add(node);
        }
    }

    private <R extends Record> void list(String name, EntityKind<R> kind, List<R> records,
            BiConsumer<R, ObjectNode> more) {
        ArrayNode array = root.putArray(name);
        for (R record : records) {
            ObjectNode node = RecordNode.of(kind, record);
            snapshot.code(kind.id(record)).ifPresent(code -> node.put("code", code.toString()));
            more.accept(record, node);
            array.add(node);
        }
    }

    private ObjectNode indicator(IndicatorLine line) {
        ObjectNode node = RecordNode.of(VisitKinds.VISIT_INDICATOR, line.row());
        snapshot.code(line.row().id()).ifPresent(code -> node.put("code", code.toString()));
        node.put("name", line.name());
        if (line.indicator() != null) {
            node.put("indicatorCode", line.indicator().code()).put("unitOfMeasure", line.indicator().unitOfMeasure());
        }
        if (line.period() != null) {
            node.put("period", line.period().toString());
        }
        ArrayNode figures = node.putArray("figures");
        line.figures().forEach(figure -> figures.add(RecordNode.of(IndicatorKinds.FIGURE, figure)));
        if (line.reading() != null) {
            node.set("reading", reading(line.reading()));
        }
        return node;
    }

    private static ObjectNode reading(Reading reading) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("estimate", reading.estimate());
        value(node, "plan", reading.plan());
        value(node, "samePeriod", reading.samePeriod());
        value(node, "result", reading.result());
        value(node, "change", reading.change());
        value(node, "growth", reading.growth());
        value(node, "planShare", reading.planShare());
        return node;
    }

    private static void value(ObjectNode node, String name, Reading.@Nullable Value value) {
        if (value != null) {
            node.putObject(name).put("number", value.number()).put("derived", value.derived());
        }
    }

    private void derived() {
        ArrayNode followups = root.putArray("followups");
        for (FollowupItem item : snapshot.followups()) {
            ObjectNode node = followups.addObject().put("code", item.code().toString()).put("text", item.text())
                    .put("status", item.status().name());
            if (item.due() != null) {
                node.put("due", Objects.requireNonNull(item.due()).toString());
            }
            ArrayNode leads = node.putArray("leads");
            item.assignments().stream().flatMap(each -> each.leads().stream()).distinct().forEach(leads::add);
        }
        ArrayNode missing = root.putArray("missing");
        for (Issue issue : new MinutesComposer().compose(snapshot).issues()) {
            missing.add(issue.kind().name());
        }
    }
}
