package vn.thucdia.minutes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Origin;
import vn.thucdia.document.Source;
import vn.thucdia.entity.Id;

/** Names the records a paragraph came from, with their codes. */
final class Sources {

    private final VisitSnapshot visit;

    Sources(VisitSnapshot visit) {
        this.visit = visit;
    }

    Source source(String kind, Id<?> id) {
        return new Source(kind, id.toString(), visit.code(id).map(Object::toString).orElse(""));
    }

    /** The visit's own fields. */
    Origin ofVisit() {
        return Origin.of(new Source("visit", visit.visit().id().toString(), ""));
    }

    Origin of(String kind, @Nullable Id<?>... ids) {
        List<Source> sources = Stream.of(ids).filter(Objects::nonNull)
                .map(id -> source(kind, Objects.requireNonNull(id)))
                .toList();
        return new Origin(sources, false);
    }
}
