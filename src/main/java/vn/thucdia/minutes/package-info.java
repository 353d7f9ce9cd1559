/**
 * Takes a visit's records together and composes documents from them by pure functions: minutes in the layout of form 1.9, the
 * one-page summary, and the list of what is still to settle. The composers know the document
 * model but no file format; only {@code Exports} hands documents to writers. Knows no screen.
 */
@NullMarked
package vn.thucdia.minutes;

import org.jspecify.annotations.NullMarked;
