/**
 * The minutes of a visit on screen: outline, real pages with their sources, what is still to settle, and the ways out to file and
 * printer. Nothing is composed or written here; that is done by the rooms minutes and document.
 */
@NullMarked
package vn.thucdia.ui.minutes;

import org.jspecify.annotations.NullMarked;
