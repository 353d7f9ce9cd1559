package vn.thucdia.ui.gallery;

/**
 * One picture of the gallery: a screen in one state. Registered in {@link GalleryStates}; shown once for each language, theme
 * and width, on the toolkit's thread. Everything it shows comes from what the stage gives, so that a picture never changes
 * by itself.
 */
public interface GalleryState {

    /** File name without language, theme and size: lower case, words joined by hyphens, such as {@code visit-list-empty}. */
    String name();

    /** Builds the content and hands it to {@link GalleryStage#show}. */
    void show(GalleryStage stage) throws Exception;

    /** A state from a name and what it does. */
    static GalleryState of(String name, Content content) {
        return new GalleryState() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void show(GalleryStage stage) throws Exception {
                content.show(stage);
            }
        };
    }

    /** What a state does. */
    @FunctionalInterface
    interface Content {
        void show(GalleryStage stage) throws Exception;
    }
}
