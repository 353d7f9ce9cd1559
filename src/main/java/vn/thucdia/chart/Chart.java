package vn.thucdia.chart;

import java.util.List;

/**
 * One chart.
 *
 * @param title of what is measured
 * @param unit of measure, printed beside the title; one chart has one axis and so one unit
 * @param notes lines under the drawing: how numbers came about, which way is good
 * @param spoken the same in words, for who cannot see it
 */
public record Chart(String title, String unit, Plot plot, List<String> notes, String spoken) {

    public Chart {
        notes = List.copyOf(notes);
    }
}
