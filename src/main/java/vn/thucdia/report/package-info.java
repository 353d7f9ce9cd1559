/**
 * How a comparison reads: its charts, the table twin under them and the page that holds both, in the words of a language. Numbers come
 * finished from the room {@code comparison}; nothing is computed here, nothing is drawn here, and no storage may enter.
 */
@NullMarked
package vn.thucdia.report;

import org.jspecify.annotations.NullMarked;
