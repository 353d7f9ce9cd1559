package vn.thucdia.store;

/** The projection could not be read or written. What was saved is safe in the journal; the store is to be rebuilt. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    StoreException(Throwable cause) {
        super(cause);
    }
}
