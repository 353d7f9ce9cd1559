/** Tests of the follow-up list: its model without a toolkit, and its keys and fields. */
@NullMarked
package vn.thucdia.ui.followup;

import org.jspecify.annotations.NullMarked;
