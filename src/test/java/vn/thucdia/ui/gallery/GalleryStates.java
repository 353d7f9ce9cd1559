package vn.thucdia.ui.gallery;

import java.util.List;

/** Every state of the gallery. A screen adds its own here, one line each. */
final class GalleryStates {

    private GalleryStates() {}

    static List<GalleryState> all() {
        return List.of(GalleryState.of("components", ComponentSpecimen::show));
    }
}
