package vn.thucdia.spreadsheet;

import java.util.List;

import vn.thucdia.entity.EntityKind;

/** The entity kinds of this room. */
public final class SpreadsheetKinds {

    public static final EntityKind<RememberedMapping> MAPPING = EntityKind.of(RememberedMapping.class);

    public static final List<EntityKind<?>> ALL = List.of(MAPPING);

    private SpreadsheetKinds() {}
}
