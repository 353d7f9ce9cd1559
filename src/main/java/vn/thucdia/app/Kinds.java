package vn.thucdia.app;

import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.followup.FollowupKinds;
import vn.thucdia.indicator.IndicatorKinds;
import vn.thucdia.people.PeopleKinds;
import vn.thucdia.place.PlaceKinds;
import vn.thucdia.spreadsheet.SpreadsheetKinds;
import vn.thucdia.visit.VisitKinds;

/** All entity kinds of this version of the program. */
public final class Kinds {

    public static final List<EntityKind<?>> ALL = Stream
            .of(PlaceKinds.ALL, PeopleKinds.ALL, IndicatorKinds.ALL, VisitKinds.ALL, FollowupKinds.ALL,
                    SpreadsheetKinds.ALL)
            .flatMap(List::stream)
            .toList();

    private Kinds() {}
}
