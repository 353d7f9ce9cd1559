/**
 * What the tabs of site and session share: rows that outlive a reload, texts that save themselves, the reading of a typed line,
 * fields of the inline card. Knows no screen.
 */
@NullMarked
package vn.thucdia.ui.visit.line;

import org.jspecify.annotations.NullMarked;
