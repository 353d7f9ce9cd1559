/** Tests of the comparison screen: the model without a toolkit, and the screen with its keys. */
@NullMarked
package vn.thucdia.ui.compare;

import org.jspecify.annotations.NullMarked;
