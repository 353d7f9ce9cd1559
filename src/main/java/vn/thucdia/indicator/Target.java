package vn.thucdia.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How a target is meant.
 *
 * @param operator {@code null} of a figure that is no target
 * @param upper the upper end of a target with {@link TargetOperator#BETWEEN}
 */
public record Target(@Nullable TargetOperator operator, @Nullable BigDecimal upper) {

    /** Of a figure that is no target. */
    public static final Target NONE = new Target(null, null);
}
