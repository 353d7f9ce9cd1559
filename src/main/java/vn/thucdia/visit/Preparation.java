package vn.thucdia.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.Agency;

/** Who prepares what for a programme. */
public record Preparation(Id<Preparation> id, @Nullable Id<VisitProgramme> programme, @Nullable OrderKey position,
        @Nullable Id<Agency> agency, String assignee, String task) {}
