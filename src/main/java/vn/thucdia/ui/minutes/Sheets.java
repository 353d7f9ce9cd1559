package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.stream.IntStream;

import vn.thucdia.ui.minutes.PageLayout.PageSize;

/**
 * Where the pages lie below one another at one scale, in logical pixels.
 *
 * @param scale pixels per point
 */
record Sheets(List<PageSize> sizes, double scale, double[] tops) {

    /** Between two sheets, and around them. */
    static final double GAP = 16;

    static Sheets of(List<PageSize> sizes, double scale) {
        double[] tops = new double[sizes.size()];
        double y = GAP;
        for (int page = 0; page < tops.length; page++) {
            tops[page] = y;
            y += height(sizes.get(page), scale) + GAP;
        }
        return new Sheets(sizes, scale, tops);
    }

    /** The scale at which the widest page just fits. */
    static double fitting(List<PageSize> sizes, double width) {
        double widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(1);
        return Math.max(0.1, (width - 2 * GAP) / widest);
    }

    private static double height(PageSize size, double scale) {
        return Math.round(size.height() * scale);
    }

    double width(int page) {
        return Math.round(sizes.get(page).width() * scale);
    }

    double height(int page) {
        return height(sizes.get(page), scale);
    }

    double totalWidth() {
        return IntStream.range(0, sizes.size()).mapToDouble(this::width).max().orElse(0) + 2 * GAP;
    }

    double totalHeight() {
        int last = sizes.size() - 1;
        return last < 0 ? 0 : tops[last] + height(last) + GAP;
    }

    /** The pages that touch a stretch, first and last. */
    List<Integer> between(double top, double bottom) {
        return IntStream.range(0, sizes.size()).filter(page -> tops[page] + height(page) >= top && tops[page] <= bottom)
                .boxed().toList();
    }

    /** The page at a height; the nearest above when it is between two. 0 when there is none. */
    int pageAt(double y) {
        return IntStream.range(0, sizes.size()).filter(page -> tops[page] <= y).max().orElse(0);
    }

    /** The same place at another scale: the page and how far down in it stay. */
    double moved(double y, Sheets other) {
        if (sizes.isEmpty() || other.sizes.isEmpty()) {
            return 0;
        }
        int page = Math.min(pageAt(y), other.sizes.size() - 1);
        double within = Math.clamp((y - tops[page]) / height(page), -0.02, 1);
        return other.tops[page] + within * other.height(page);
    }
}
