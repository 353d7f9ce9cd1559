@NullMarked
package vn.thucdia.ledger;

import org.jspecify.annotations.NullMarked;
