/**
 * What the recorded figures say: the rules of comparison and of sentences, asked about what is in the ledger. The rules themselves are
 * in {@code comparison} and {@code narrative} and know no ledger; nothing that records or draws belongs here.
 */
@NullMarked
package vn.thucdia.insight;

import org.jspecify.annotations.NullMarked;
