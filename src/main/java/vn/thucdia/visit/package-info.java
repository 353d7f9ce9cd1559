/**
 * Programmes and visits: who took part, which sites were seen, what was observed and said, which dossiers were viewed, and
 * which indicators were looked at. What must be followed up afterwards belongs to the room followup.
 */
@NullMarked
package vn.thucdia.visit;

import org.jspecify.annotations.NullMarked;
