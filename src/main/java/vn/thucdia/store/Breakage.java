package vn.thucdia.store;

import java.sql.SQLException;
import java.util.Set;

import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Tells a failed file from a wrong query. */
final class Breakage {

    private static final Set<Integer> CODES = Set.of(ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.OBJECT_CLOSED, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CORRUPTED_1);

    private Breakage() {}

    /** Whether H2 has given the file up, or will at the next use. */
    static boolean in(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException || cause instanceof SQLException sql
                    && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the file is not as it was written, rather than not to be written. */
    static boolean isDamage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DamagedBlockException) {
                return true;
            }
        }
        return false;
    }
}
