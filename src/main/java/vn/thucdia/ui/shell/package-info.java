/**
 * The frame around every screen: rail, top bar, sheet, status bar, navigation, keys. The shell knows only the
 * {@link vn.thucdia.ui.shell.Screen} it shows; no screen and no subject may be named here.
 */
@NullMarked
package vn.thucdia.ui.shell;

import org.jspecify.annotations.NullMarked;
