/** Tests of the window: how it begins, what it remembers, how it closes; and a window on a temporary folder for other tests. */
@NullMarked
package vn.thucdia.ui.window;

import org.jspecify.annotations.NullMarked;
