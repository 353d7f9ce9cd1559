/**
 * The verbs of the command line over the same services as the window, and the start of the window. Output is UTF-8 text or JSON; a
 * refusal is one sentence on the error stream. Knows every subject, no toolkit.
 */
@NullMarked
package vn.thucdia.cli;

import org.jspecify.annotations.NullMarked;
