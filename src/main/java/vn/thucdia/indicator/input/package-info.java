/** Reading what is typed or pasted into figures and entries of the catalogue: cells, forms, copied blocks, units of measure. */
@NullMarked
package vn.thucdia.indicator.input;

import org.jspecify.annotations.NullMarked;
