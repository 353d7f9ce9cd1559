/** Tests of export and import of everything. */
@NullMarked
package vn.thucdia.exchange;

import org.jspecify.annotations.NullMarked;
