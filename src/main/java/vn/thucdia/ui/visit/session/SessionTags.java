package vn.thucdia.ui.visit.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.Given;
import vn.thucdia.followup.Petition;
import vn.thucdia.ui.visit.line.Names;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.ui.visit.session.LogItem.Tag;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Statement;

/** Puts the codes of conclusions and petitions, and who has the work, to the statements they rest on. */
final class SessionTags {

    private final Map<Id<?>, Code> codes;
    private final Map<Id<?>, List<Tag>> made = new HashMap<>();
    private final Map<Id<?>, Given> given;

    /** @param given who is to carry out the conclusion of a statement, by the statement */
    SessionTags(List<Petition> petitions, List<Conclusion> conclusions, Map<Id<?>, Code> codes,
            Map<Id<?>, Given> given) {
        this.codes = codes;
        this.given = given;
        conclusions.forEach(each -> add(each.source(), each.id()));
        petitions.forEach(each -> add(each.source(), each.id()));
    }

    private void add(@Nullable Id<?> source, Id<?> record) {
        if (source != null) {
            made.computeIfAbsent(source, key -> new ArrayList<>()).add(tag(record));
        }
    }

    private Tag tag(Id<?> record) {
        return new Tag(String.valueOf(codes.get(record)), record);
    }

    List<Said> of(List<Statement> statements, List<Participant> participants, Names names) {
        Map<Id<?>, String> speakers = new HashMap<>();
        participants.forEach(each -> speakers.put(each.id(), each.name()));
        return statements.stream().map(statement -> {
            Code code = Objects.requireNonNull(codes.get(statement.id()));
            List<Tag> tags = new ArrayList<>(made.getOrDefault(statement.id(), List.of()));
            Id<?> answered = statement.answers();
            if (tags.isEmpty() && answered != null && codes.containsKey(answered)) {
                tags.add(tag(answered));
            }
            Id<Participant> speaker = statement.speaker();
            return new Said(statement, code.toString(), code.number() + code.suffix(),
                    speaker == null ? "" : speakers.getOrDefault(speaker, ""), names.sectorName(statement.sector()),
                    List.copyOf(tags), given.getOrDefault(statement.id(), Given.NOTHING));
        }).toList();
    }
}
