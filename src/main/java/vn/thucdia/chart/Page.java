package vn.thucdia.chart;

import java.util.List;

/**
 * Everything of one comparison on paper: charts, what their patterns mean, the table, notes.
 *
 * @param subtitle grey, beside the title: units and periods
 * @param notes under the table
 */
public record Page(String title, String subtitle, List<Chart> charts, List<Key> legend, DataTable twin,
        List<String> notes) {

    /** What a legend explains: the pattern of a role, the dashed trend, the dotted height of a plan. */
    public enum Sign {
        PREVIOUS, PLAN, CURRENT, TREND, TARGET
    }

    /** What a sign means. */
    public record Key(Sign sign, String word) {}

    public Page {
        charts = List.copyOf(charts);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }
}
