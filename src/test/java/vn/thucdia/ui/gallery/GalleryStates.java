package vn.thucdia.ui.gallery;

import java.util.ArrayList;
import java.util.List;

/** Every state of the gallery. A screen adds its own here, one line each. */
final class GalleryStates {

    private GalleryStates() {}

    static List<GalleryState> all() {
        List<GalleryState> states = new ArrayList<>();
        states.add(GalleryState.of("components", ComponentSpecimen::show));
        states.add(GalleryState.of("components-panes", PaneSpecimen::show));
        states.addAll(ShellStates.all());
        states.addAll(WindowStates.all());
        states.addAll(EntryTabStates.all());
        states.addAll(TabStates.all());
        states.addAll(MinutesStates.all());
        states.addAll(CompareStates.all());
        states.addAll(ImportStates.all());
        return states;
    }
}
