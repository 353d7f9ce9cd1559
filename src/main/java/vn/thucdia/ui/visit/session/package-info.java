/**
 * The tab of the working session: who speaks, what is said in which part, which petitions are raised, answered and passed on.
 */
@NullMarked
package vn.thucdia.ui.visit.session;

import org.jspecify.annotations.NullMarked;
