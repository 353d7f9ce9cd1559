/**
 * The one write path. Subjects hand over changes; the ledger appends them to the journal, applies them to the store, takes them back
 * and does them again, and can prove at any time that store and journal agree. Knows no subject.
 */
@NullMarked
package vn.thucdia.ledger;

import org.jspecify.annotations.NullMarked;
