/**
 * The window: what every screen is made with. Here stand the loading of views, the theme and the width of the window; the
 * rooms below hold the controls, the background work, the frame, and one package per screen. No rule of a subject, no SQL
 * and no file format may enter; JavaFX may be imported nowhere else.
 */
@NullMarked
package vn.thucdia.ui;

import org.jspecify.annotations.NullMarked;
