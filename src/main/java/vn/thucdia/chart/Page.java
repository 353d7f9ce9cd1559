package vn.thucdia.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything of one comparison on paper: charts, what their patterns mean, the table, notes.
 *
 * @param subtitle grey, beside the title: units and periods
 * @param notes under the table
 */
public record Page(String title, String subtitle, List<Chart> charts, List<Key> legend, Twin twin,
        List<String> notes) {

    /** What a pattern means; without a role it is the dashed trend. */
    public record Key(@Nullable Role role, String word) {}

    public Page {
        charts = List.copyOf(charts);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }
}
