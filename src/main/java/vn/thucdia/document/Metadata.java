package vn.thucdia.document;

import java.util.Locale;

/**
 * What the file says about itself. The author is the issuing body or the person named in the program's settings, never the account
 * name of the machine.
 */
public record Metadata(String title, String author, Locale language) {

    public Metadata {
        title = Characters.printable(title).replace('\n', ' ');
        author = Characters.printable(author).replace('\n', ' ');
    }

    /** Metadata of a Vietnamese document: official documents are always Vietnamese. */
    public Metadata(String title, String author) {
        this(title, author, Decree30.LANGUAGE);
    }
}
