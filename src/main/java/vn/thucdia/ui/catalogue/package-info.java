/**
 * The catalogue of indicators as the office edits it: sectors, entries, retiring, merging, days of closing. What may be changed is
 * decided in the room {@code indicator}.
 */
@NullMarked
package vn.thucdia.ui.catalogue;

import org.jspecify.annotations.NullMarked;
