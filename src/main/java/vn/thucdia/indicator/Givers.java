package vn.thucdia.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Who gives plans: the usual ones, and in which order their plans are named. */
public final class Givers {

    /** As reports write them; any other may be typed. */
    public static final List<String> USUAL = List.of("tỉnh giao", "HĐND huyện giao", "UBND huyện giao", "HĐND xã giao",
            "tự đặt");

    /** The unnamed giver first, then the province, then by name. */
    public static final Comparator<Figure> ORDER = Comparator.comparingInt(Givers::rank)
            .thenComparing(Figure::giver);

    private Givers() {}

    private static int rank(Figure figure) {
        return figure.giver().isEmpty() ? 0 : figure.giver().toLowerCase(Locale.ROOT).contains("tỉnh") ? 1 : 2;
    }
}
