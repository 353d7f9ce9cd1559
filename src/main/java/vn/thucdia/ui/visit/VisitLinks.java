package vn.thucdia.ui.visit;

import vn.thucdia.entity.Id;

/** What a tab may ask of the workspace around it. */
public interface VisitLinks {

    /** Opens the tab that shows the record and selects it there; a click on a code tag. */
    void reveal(Id<?> record);

    /** Opens the pane in which participants and the visit's own fields (date, hours, place, chair, secretary) are edited. */
    void editAttendance();

    /** A field of that pane. */
    enum Detail {
        PERIOD, HEAD, SECRETARY
    }

    /** Opens the pane at one of its fields, with the caret in it. */
    default void edit(Detail detail) {
        editAttendance();
    }

    /** The visit's own fields were changed by a tab: reads them afresh for the frame. */
    void visitChanged();
}
