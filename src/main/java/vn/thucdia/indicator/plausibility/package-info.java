/**
 * Plausibility checks: what about a figure is worth a second look, when it is typed and when a block is pasted. They warn and never
 * block; nothing here records.
 */
@NullMarked
package vn.thucdia.indicator.plausibility;

import org.jspecify.annotations.NullMarked;
