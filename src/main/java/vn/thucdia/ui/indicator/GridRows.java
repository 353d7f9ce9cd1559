package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thucdia.language.Messages;
import vn.thucdia.place.Sector;

/** Puts rows in the order of the sector tree and heads above them. */
final class GridRows {

    private GridRows() {}

    static List<GridRow.Line> ordered(Subject.Content read) {
        return read.lines().stream().sorted(
                Comparator.comparing(line -> sector(read, line).map(Sector::position).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    static List<GridRow> grouped(Subject.Content read, List<GridRow.Line> lines, Messages messages) {
        List<GridRow> arranged = new ArrayList<>();
        String group = "";
        for (GridRow.Line line : lines) {
            String name = sector(read, line).map(sector -> sector.name(messages.language()))
                    .orElse(messages.get("indicator.nosector"));
            if (!name.equals(group)) {
                group = name;
                arranged.add(new GridRow.Group(name));
            }
            arranged.add(line);
        }
        return arranged;
    }

    /** The branch of the sector tree a row belongs to; groups finer than that would be larger than their content. */
    private static Optional<Sector> sector(Subject.Content read, GridRow.Line line) {
        Optional<Sector> own = Optional.ofNullable(line.indicator().sector()).map(read.sectors()::get);
        return own.map(Sector::parent).map(read.sectors()::get).or(() -> own);
    }
}
