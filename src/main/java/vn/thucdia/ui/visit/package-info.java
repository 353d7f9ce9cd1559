/**
 * The visits: their list, a new one, and the workspace of one visit with its tabs for site and session. The tabs of indicators,
 * follow-up and minutes live in rooms of their own and come in as {@code VisitTab}.
 */
@NullMarked
package vn.thucdia.ui.visit;

import org.jspecify.annotations.NullMarked;
