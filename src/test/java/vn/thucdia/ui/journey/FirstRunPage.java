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
}
