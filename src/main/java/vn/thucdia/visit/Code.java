package vn.thucdia.visit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thucdia.entity.Id;

/**
 * The short code of a record: letters, number, and a small letter when two laptops had given the same number before they met.
 *
 * @param suffix empty, or {@code b}, {@code c} …
 */
public record Code(Series series, int number, String suffix) {

    /** What the code counts. */
    public enum Series {
        SITE("TĐ"), SESSION("BLV"), INDICATOR("CT"), CONCLUSION("KL"), PETITION("KN"), DOSSIER("HS");

        private final String letters;

        Series(String letters) {
            this.letters = letters;
        }

        public String letters() {
            return letters;
        }
    }

    /** A record that has a number. */
    public record Numbered(Id<?> id, int number) {}

    /**
     * The codes of all records of one series in one visit. Of several with one number the one made first keeps it bare; ids sort by
     * the time they were made, so every laptop gives the same letters.
     */
    public static Map<Id<?>, Code> of(Series series, List<Numbered> records) {
        Map<Id<?>, Code> codes = new HashMap<>();
        Map<Integer, Integer> met = new HashMap<>();
        records.stream().sorted(Comparator.comparing(Numbered::id, Id::compareTo)).forEach(record -> {
            int earlier = met.merge(record.number(), 1, Integer::sum) - 1;
            String suffix = earlier == 0 ? "" : String.valueOf((char) ('a' + Math.min(earlier, 25)));
            codes.put(record.id(), new Code(series, record.number(), suffix));
        });
        return codes;
    }

    @Override
    public String toString() {
        return series.letters() + "·" + number + suffix;
    }
}
