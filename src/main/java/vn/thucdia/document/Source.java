package vn.thucdia.document;

/**
 * A record a piece of text came from. The room of documents does not know what it is: kind and id are handed back to whoever put
 * them in, and the label is what a reader sees beside the text, such as {@code BLV·3}.
 */
public record Source(String kind, String id, String label) {}
