package vn.thucdia.insight;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.Visits;

/** Where a figure was taken from, as a document says it after "theo". */
final class SourceWords {

    private final Visits visits;
    private final Formats formats = Formats.of(Language.VI);

    SourceWords(Visits visits) {
        this.visits = visits;
    }

    /** Empty when no source was recorded. */
    String of(Figure figure) {
        String source = figure.source() == null ? "" : record(figure.source().value());
        return source.isBlank() || figure.page().isBlank()
                ? source + figure.page().strip()
                : source + ", " + figure.page().strip();
    }

    private String record(UUID id) {
        return visits.statement(new Id<Statement>(id)).map(this::statement)
                .or(() -> visits.observation(new Id<Observation>(id))
                        .map(line -> "kiểm tra thực địa" + day(line.visit())))
                .or(() -> visits.dossier(new Id<Dossier>(id)).map(SourceWords::dossier)).orElse("");
    }

    private String statement(Statement said) {
        Optional<Participant> speaker = said.visit() == null
                ? Optional.empty()
                : visits.participants(said.visit()).stream()
                        .filter(one -> Objects.equals(one.id(), said.speaker())).findFirst();
        return speaker.filter(one -> !one.name().isBlank())
                .map(one -> (one.role() == ParticipantRole.REPORTER ? "báo cáo của " : "ý kiến của ") + one.name())
                .orElse("buổi làm việc") + day(said.visit());
    }

    private static String dossier(Dossier dossier) {
        return dossier.reference().isBlank() ? dossier.name() : dossier.name() + " số " + dossier.reference();
    }

    private String day(@Nullable Id<Visit> visit) {
        return visit == null
                ? ""
                : visits.find(visit).map(Visit::date).map(date -> " ngày " + formats.date(date)).orElse("");
    }
}
