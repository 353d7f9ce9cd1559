/** Tests of the room ui.visit.session. */
@org.jspecify.annotations.NullMarked
package vn.thucdia.ui.visit.session;
