/**
 * Lines on their way from the hand to the ledger: the queue every entry line saves through, the file that keeps what is typed and
 * what is queued until it is on disk, and the rows that show what waits or failed. Knows no subject: what a line means, and how it is
 * saved, is given from outside.
 */
@NullMarked
package vn.thucdia.ui.draft;

import org.jspecify.annotations.NullMarked;
