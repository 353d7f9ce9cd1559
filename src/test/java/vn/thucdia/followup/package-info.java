/** Tests of the room followup. */
@org.jspecify.annotations.NullMarked
package vn.thucdia.followup;
