/**
 * Real visits and programmes, recorded through the services as a person would record them: to try the program on, and to prove that
 * the records have a place for every fact. Writes nothing but what the services write. Used by window, command line and tests.
 */
@NullMarked
package vn.thucdia.sample;

import org.jspecify.annotations.NullMarked;
