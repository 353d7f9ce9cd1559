package vn.thucdia.store;

import java.io.IOException;

/** A block of the store's file does not read as it was written, or is not there any more. */
final class DamagedBlockException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedBlockException(long place) {
        super("block at " + place + " is not as it was written");
    }
}
