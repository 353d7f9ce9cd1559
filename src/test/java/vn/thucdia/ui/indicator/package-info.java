/** Tests of the indicators' table: the model without a toolkit, and the keys of the table itself. */
@NullMarked
package vn.thucdia.ui.indicator;

import org.jspecify.annotations.NullMarked;
