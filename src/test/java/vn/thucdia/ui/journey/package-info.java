/** Whole journeys through the real window, with nothing but what a person can do: click, keys, typing. One page object per screen. */
@org.jspecify.annotations.NullMarked
package vn.thucdia.ui.journey;
