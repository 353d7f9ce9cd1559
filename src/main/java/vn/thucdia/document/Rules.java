package vn.thucdia.document;

import vn.thucdia.document.Decree30.Part;

/** How long the drawn rules of a document are, in points. */
final class Rules {

    private final PrintFonts fonts = new PrintFonts();

    PrintFonts fonts() {
        return fonts;
    }

    /** Below the motto: as long as the text. */
    double motto() {
        return fonts.width(Decree30.MOTTO, Part.MOTTO);
    }

    /** Below the issuer in a column {@code room} wide. */
    double issuer(Letterhead head, double room) {
        return Decree30.SHORT_RULE * Math.min(room, fonts.width(head.issuer(), Part.ISSUER));
    }

    /** Below the subject. */
    double subject(Title title, double room) {
        return Decree30.SHORT_RULE * Math.min(room, fonts.width(title.subject(), Part.SUBJECT));
    }
}
