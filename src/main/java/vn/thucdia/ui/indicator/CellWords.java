package vn.thucdia.ui.indicator;

import java.util.Locale;

import vn.thucdia.ui.draft.FieldWords;
import vn.thucdia.ui.screen.Desk;

/** What is typed in cells and not recorded yet, kept on the disk: a killed program gives it back in its cell at the next start. */
final class CellWords {

    private final Desk desk;

    CellWords(Desk desk) {
        this.desk = desk;
    }

    private FieldWords of(CellRef at) {
        return desk.words("figure-" + at.column().name().toLowerCase(Locale.ROOT));
    }

    /** Notes what stands in a cell, and what is recorded there. */
    void typed(CellRef at, String recorded, String text, int caret) {
        if (at.row() != null) {
            of(at).typed(at.row(), recorded, text, caret);
        }
    }

    /** The cell holds again what is recorded: nothing typed is left. */
    void drop(CellRef at) {
        typed(at, "", "", 0);
    }

    /** A text is on disk as a figure. */
    void recorded(CellRef at, String text) {
        if (at.row() != null) {
            of(at).recorded(at.row(), text);
        }
    }

    /** Gives back what a program that ended early left of a cell. */
    void restore(CellRef at, String recorded, FieldWords.Put put) {
        if (at.row() != null) {
            of(at).restore(at.row(), recorded, put);
        }
    }
}
