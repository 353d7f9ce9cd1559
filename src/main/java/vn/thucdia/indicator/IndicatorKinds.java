package vn.thucdia.indicator;

import java.util.List;

import vn.thucdia.entity.EntityKind;

/** The entity kinds of this room. */
public final class IndicatorKinds {

    public static final EntityKind<Indicator> INDICATOR = EntityKind.of(Indicator.class).indexedBy("mergedInto");
    public static final EntityKind<Figure> FIGURE = EntityKind.of(Figure.class).indexedBy("unit", "indicator");

    public static final EntityKind<CutOff> CUT_OFF = EntityKind.of(CutOff.class);

    public static final EntityKind<PaceRule> PACE_RULE = EntityKind.of(PaceRule.class);

    public static final List<EntityKind<?>> ALL = List.of(INDICATOR, FIGURE, CUT_OFF, PACE_RULE);

    private IndicatorKinds() {}
}
