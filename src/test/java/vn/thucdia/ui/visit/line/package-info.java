/** Tests of the room ui.visit.line. */
@org.jspecify.annotations.NullMarked
package vn.thucdia.ui.visit.line;
