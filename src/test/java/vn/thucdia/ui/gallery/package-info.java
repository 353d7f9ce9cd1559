/** Pictures of every screen and state, for people to look at. Data comes from the sample, time from a fixed clock. */
@org.jspecify.annotations.NullMarked
package vn.thucdia.ui.gallery;
