package vn.thucdia.ui.compare;

/**
 * A line of one of the lists.
 *
 * @param detail grey, below the label: until when a unit was there, or that nothing is known of an indicator
 * @param offered whether it can be ticked; one without figures cannot
 */
record Option<T>(T value, String label, String detail, boolean ticked, boolean offered) {}
