/**
 * The window of one run: opening the data folder beside it, one frame per language, the way from screen to screen, undo, and the way
 * out. The only room of the user interface that knows all screens; nobody but {@code App} knows it.
 */
@NullMarked
package vn.thucdia.ui.window;

import org.jspecify.annotations.NullMarked;
