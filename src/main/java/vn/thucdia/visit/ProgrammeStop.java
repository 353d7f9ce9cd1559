package vn.thucdia.visit;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.AdminUnit;

/**
 * One stop of a programme. A day has several, days need not follow each other.
 *
 * @param route the way there, such as {@code TP Lai Châu - vùng thấp huyện Sìn Hồ}
 * @param name the site or the body met: may be below commune level, a road, a cluster
 * @param unit the unit it lies in, when known
 */
public record ProgrammeStop(Id<ProgrammeStop> id, @Nullable Id<VisitProgramme> programme, @Nullable OrderKey position,
        @Nullable LocalDate date, @Nullable LocalTime time, @Nullable StopKind kind, String route, String name,
        @Nullable Id<AdminUnit> unit) {}
