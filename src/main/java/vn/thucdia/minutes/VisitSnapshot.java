package vn.thucdia.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.Petition;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.people.Person;
import vn.thucdia.people.Position;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitIndicator;

/**
 * Everything recorded of one visit, read at one moment: what documents are composed from and what the command line shows.
 *
 * @param province of the unit
 * @param codes of all records that have one, by record
 * @param sectors by id
 */
public record VisitSnapshot(Visit visit, @Nullable AdminUnit unit, @Nullable AdminUnit province,
        @Nullable WorkingGroup group, @Nullable Signer head, @Nullable Signer secretary, List<Participant> participants,
        List<Site> sites, List<Dossier> dossiers, List<Observation> observations, List<Statement> statements,
        List<IndicatorLine> indicators, List<Conclusion> conclusions, List<Petition> petitions,
        List<Assigned> assignments,
        List<FollowupItem> followups, Map<Id<?>, Code> codes, Map<Id<Sector>, Sector> sectors) {

    /**
     * Somebody who signs, with the office held on the day of the visit.
     *
     * @param person   {@code null} when only the name was recorded
     * @param position {@code null} when none is known for that day
     * @param title    the office as given among those who took part, else that of the position; empty when neither is known
     */
    public record Signer(@Nullable Person person, @Nullable Position position, String name, String title) {}

    /**
     * A row of the visit's table of indicators.
     *
     * @param period of the result: the row's own, else the period under review
     * @param figures all that is known of the indicator in the unit
     * @param reading what they say about the period; {@code null} without a period
     */
    public record IndicatorLine(VisitIndicator row, @Nullable Indicator indicator, @Nullable Period period,
            List<Figure> figures, @Nullable Reading reading) {

        /** Its name in this visit. */
        public String name() {
            return !row.label().isEmpty() || indicator == null ? row.label() : indicator.nameVi();
        }
    }

    /** Whether nothing was recorded of what was seen, said, measured or asked for. */
    public boolean isEmpty() {
        return observations.isEmpty() && statements.isEmpty() && dossiers.isEmpty() && conclusions.isEmpty()
                && petitions.isEmpty() && indicators.stream().allMatch(line -> line.reading() == null
                        || line.reading().result() == null);
    }

    public Optional<Code> code(@Nullable Id<?> record) {
        return record == null ? Optional.empty() : Optional.ofNullable(codes.get(record));
    }

    /** The speaker of a statement. */
    public Optional<Participant> participant(@Nullable Id<Participant> id) {
        return participants.stream().filter(participant -> participant.id().equals(id)).findFirst();
    }

    /** The conclusion that rests on a statement. */
    public Optional<Conclusion> conclusionOf(Statement statement) {
        return conclusions.stream().filter(conclusion -> statement.id().equals(conclusion.source())).findFirst();
    }

    /** The assignments that rest on a conclusion. */
    public List<Assigned> assignmentsOf(Conclusion conclusion) {
        return assignments.stream().filter(each -> conclusion.id().equals(each.assignment().conclusion())).toList();
    }
}
