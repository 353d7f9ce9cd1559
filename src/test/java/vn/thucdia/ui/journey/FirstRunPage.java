package vn.thucdia.ui.journey;

/** The page a laptop begins with. */
record FirstRunPage(Hand hand) {

    void begin(String name, String group) {
        hand.write("#profile-name", name);
        hand.put("#profile-group", group);
        hand.tab();
        hand.click("#first-start");
        hand.see("#visit-table");
    }

    /** Begins with the visit that comes with the program, which opens. */
    void beginWithSample(String name, String group) {
        hand.put("#profile-name", name);
        hand.put("#profile-group", group);
        hand.tab();
        hand.click("#first-sample");
        hand.see("#visit-details");
    }
}
