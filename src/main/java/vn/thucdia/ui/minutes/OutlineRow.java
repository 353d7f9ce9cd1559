package vn.thucdia.ui.minutes;

import vn.thucdia.document.Source;
import vn.thucdia.language.Messages;

/** A row of the outline tree. */
sealed interface OutlineRow {

    /** Where it points. */
    Spot spot();

    /** What a screen reader says. */
    String spoken(Messages messages);

    /**
     * A part.
     *
     * @param note  its count or blanks, in words; empty for none
     * @param blank whether an amber mark says that something is blank
     */
    record PartRow(String title, String note, boolean blank, Spot spot) implements OutlineRow {

        @Override
        public String spoken(Messages messages) {
            return title + (note.isEmpty() ? "" : ", " + note) + (blank ? ", " + messages.get("minutes.blank") : "");
        }
    }

    /** A line of a part. */
    record LineRow(Outline.Line line) implements OutlineRow {

        @Override
        public Spot spot() {
            return line.spot();
        }

        @Override
        public String spoken(Messages messages) {
            String codes = String.join(", ",
                    Codes.coded(line.origin().sources()).stream().map(Source::label).toList());
            return (codes.isEmpty() ? "" : codes + " ") + line.text()
                    + (line.origin().blank() ? ", " + messages.get("minutes.blank") : "");
        }
    }

    static OutlineRow of(Outline.Part part, Messages messages) {
        return switch (part.kind()) {
            case OPENING -> new PartRow(messages.get("minutes.opening"),
                    part.blanks() == 0 ? "" : messages.get("minutes.blanks", part.blanks()), false, part.spot());
            case SECTION -> new PartRow(part.title(), part.records() == 0 ? "" : String.valueOf(part.records()), false,
                    part.spot());
            case CLOSING -> new PartRow(messages.get("minutes.closing"), "", part.blanks() > 0, part.spot());
        };
    }
}
