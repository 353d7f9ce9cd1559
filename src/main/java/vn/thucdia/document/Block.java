package vn.thucdia.document;

/** A piece of a document that stands alone, from margin to margin. */
public sealed interface Block permits Letterhead, Title, Heading, Paragraph, Table, Signatures {

    /** Where the piece came from; the rows of a table carry their own. */
    Origin origin();
}
