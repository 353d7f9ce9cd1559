package vn.thucdia.ui.minutes;

import vn.thucdia.document.Anchor;

/**
 * A place in the document that can be pointed at.
 *
 * @param block index of the block
 * @param row   index of the row of a table, or {@link Anchor#WHOLE}
 */
record Spot(int block, int row) {

    static Spot of(int block) {
        return new Spot(block, Anchor.WHOLE);
    }
}
