/**
 * The visits: their list, a new one, and the workspace of one visit. Its tabs live in rooms of their own and come in as
 * {@code VisitTab} from where the window is put together; none of those rooms may enter here.
 */
@NullMarked
package vn.thucdia.ui.visit;

import org.jspecify.annotations.NullMarked;
