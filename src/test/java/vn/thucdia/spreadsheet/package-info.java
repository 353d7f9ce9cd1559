/** Tests of spreadsheets in and out. */
@NullMarked
package vn.thucdia.spreadsheet;

import org.jspecify.annotations.NullMarked;
