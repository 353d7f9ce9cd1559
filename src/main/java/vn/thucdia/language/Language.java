package vn.thucdia.language;

import java.util.Locale;

/** A language of the user interface. Documents are always Vietnamese. */
public enum Language {
    VI(Locale.of("vi", "VN")), EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code used on the command line and in file names: {@code vi} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
