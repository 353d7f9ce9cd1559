/**
 * What this laptop remembers about itself (language, theme, who uses it, where the window stood), the page of the first run and the
 * screen where all of it is changed. Nothing of the work is kept here: settings may be lost without losing a record.
 */
@NullMarked
package vn.thucdia.ui.settings;

import org.jspecify.annotations.NullMarked;
