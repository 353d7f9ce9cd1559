package vn.thucdia.indicator;

import org.jspecify.annotations.Nullable;

/**
 * In what an indicator is counted, and how.
 *
 * @param unitOfMeasure as printed ({@code tấn}, {@code ha}, {@code thứ hạng})
 * @param decimals digits after the comma when printed
 */
public record Measure(String unitOfMeasure, int decimals, @Nullable Direction direction,
        @Nullable Accumulation accumulation) {}
