/**
 * Copies of the ledger. A copy is a small list of segments, each kept once under its own SHA-256 whoever lists it; what is listed was
 * written beside, forced, renamed and read back before the list was made. Made in the background after work and before whatever
 * might go wrong; kept by days, weeks and months; put back through a journal prepared beside the present one. Knows no subject.
 */
@NullMarked
package vn.thucdia.backup;

import org.jspecify.annotations.NullMarked;
