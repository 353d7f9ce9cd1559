/** The screen that takes figures from a spreadsheet: file, header, what each column is for, what would happen, and doing it. */
@NullMarked
package vn.thucdia.ui.spreadsheet;

import org.jspecify.annotations.NullMarked;
