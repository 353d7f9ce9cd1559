/** Tests of what screens have in common. */
@NullMarked
package vn.thucdia.ui.screen;

import org.jspecify.annotations.NullMarked;
