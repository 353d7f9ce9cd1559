/** Tests of the import screen. */
@NullMarked
package vn.thucdia.ui.spreadsheet;

import org.jspecify.annotations.NullMarked;
