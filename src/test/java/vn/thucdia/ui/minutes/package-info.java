@org.jspecify.annotations.NullMarked
package vn.thucdia.ui.minutes;
