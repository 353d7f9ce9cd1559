/** Copies of the ledger on the screen: when the last was made and where, a second place, the list, and putting one back. */
@NullMarked
package vn.thucdia.ui.backup;

import org.jspecify.annotations.NullMarked;
