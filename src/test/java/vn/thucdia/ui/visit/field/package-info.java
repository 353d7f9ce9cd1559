/** Tests of the room ui.visit.field. */
@org.jspecify.annotations.NullMarked
package vn.thucdia.ui.visit.field;
