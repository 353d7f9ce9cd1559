package vn.thucdia.ui.gallery;

/** One written picture: which state, how shown, how large in logical pixels. */
record GalleryPicture(String state, String language, String theme, int wide, int high) {

    String file() {
        return state + "-" + language + "-" + theme + "-" + wide + ".png";
    }
}
