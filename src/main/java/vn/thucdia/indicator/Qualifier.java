package vn.thucdia.indicator;

/** The word printed before a number, kept with it. */
public enum Qualifier {
    ABOUT("khoảng"), NEARLY("gần"), MORE_THAN("hơn"), OVER("trên");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
