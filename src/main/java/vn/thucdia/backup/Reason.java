package vn.thucdia.backup;

/** Why a copy was made. */
public enum Reason {
    AFTER_WORK, BEFORE_IMPORT, BEFORE_RESTORE, BEFORE_REBUILD, ASKED
}
