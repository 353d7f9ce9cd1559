/** Tests of the list of visits, of the workspace and of its sheet. */
@NullMarked
package vn.thucdia.ui.visit;

import org.jspecify.annotations.NullMarked;
