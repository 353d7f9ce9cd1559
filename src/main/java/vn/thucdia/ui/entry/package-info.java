/**
 * The grammar of the quick-entry line: what the signs {@code @ # ! =} in one typed line mean, and what can be completed. Pure
 * functions over text: no toolkit class may enter, and no storage.
 */
@NullMarked
package vn.thucdia.ui.entry;

import org.jspecify.annotations.NullMarked;
