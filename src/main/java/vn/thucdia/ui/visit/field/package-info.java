/**
 * The tab of the sites: which were seen, what was noted, asked for and directed on each, which dossiers were viewed.
 */
@NullMarked
package vn.thucdia.ui.visit.field;

import org.jspecify.annotations.NullMarked;
