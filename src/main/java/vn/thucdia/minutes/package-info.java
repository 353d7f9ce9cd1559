/**
 * Takes a visit's records together and composes documents from them by pure functions: minutes in the layout of form 1.9, the
 * one-page summary, and the list of what is still to settle. Knows the document model but no file format and no screen.
 */
@NullMarked
package vn.thucdia.minutes;

import org.jspecify.annotations.NullMarked;
