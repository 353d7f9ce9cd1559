package vn.thucdia.cli;

/** Asks the operating system what it can load and reach. */
public interface SystemLibraries {

    /** Whether a library of that file name can be loaded. */
    boolean has(String library);

    /** Whether the X server named in {@code DISPLAY} answers. */
    boolean reachesDisplay();
}
