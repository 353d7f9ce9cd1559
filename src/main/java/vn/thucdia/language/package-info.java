/**
 * Words, numbers and dates in the two languages of the program: message bundles, the exception that carries a sentence for a
 * person, formatting, reading of what people type, and folding for search. Knows no subject, no toolkit and no storage.
 */
@NullMarked
package vn.thucdia.language;

import org.jspecify.annotations.NullMarked;
