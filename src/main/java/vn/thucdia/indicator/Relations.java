package vn.thucdia.indicator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * What an indicator has to do with others.
 *
 * @param parent the indicator it is a part of (growth of agriculture within the growth of all)
 * @param numerator of a rate: the indicator summed over units above the line
 * @param denominator of a rate: the indicator summed over units below the line
 * @param mergedInto the entry it became part of; its figures are read under that one too
 */
public record Relations(@Nullable Id<Indicator> parent, @Nullable Id<Indicator> numerator,
        @Nullable Id<Indicator> denominator, @Nullable Id<Indicator> mergedInto) {

    /** Of an entry that stands by itself. */
    public static final Relations NONE = new Relations(null, null, null, null);

    public Relations within(@Nullable Id<Indicator> newParent) {
        return new Relations(newParent, numerator, denominator, mergedInto);
    }

    public Relations rate(@Nullable Id<Indicator> over, @Nullable Id<Indicator> under) {
        return new Relations(parent, over, under, mergedInto);
    }

    public Relations into(@Nullable Id<Indicator> other) {
        return new Relations(parent, numerator, denominator, other);
    }
}
