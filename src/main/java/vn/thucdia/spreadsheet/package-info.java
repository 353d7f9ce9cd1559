/**
 * Spreadsheets in and out: reading XLSX and CSV within limits, saying what each column means, showing what an import would do, doing
 * it as one action, and writing grids and comparisons with real numbers and native charts. No screen, no words of its own but
 * through the message bundles, no formula is ever computed and no link followed.
 */
@NullMarked
package vn.thucdia.spreadsheet;

import org.jspecify.annotations.NullMarked;
