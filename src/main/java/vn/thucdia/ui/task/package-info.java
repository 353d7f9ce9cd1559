/**
 * Work away from the window and what happens when it fails. One runner, one presenter; nobody else makes threads for the
 * screens. Threads are never interrupted, because an interrupt closes the database file for everybody. No controls here.
 */
@NullMarked
package vn.thucdia.ui.task;

import org.jspecify.annotations.NullMarked;
