package vn.thucdia.ui.journey;

import javafx.scene.input.KeyCode;

/** The pane in which a visit is made. */
record NewVisitPage(Hand hand) {

    void create(String unit, String date, String part, String subject, String head) {
        hand.put("#new-unit", unit);
        hand.press(KeyCode.ENTER);
        hand.put("#new-date", date);
        hand.tab();
        hand.segment("#new-part", part);
        hand.put("#new-subject", subject);
        hand.write("#new-head", head);
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        hand.see("#visit-details");
    }
}
