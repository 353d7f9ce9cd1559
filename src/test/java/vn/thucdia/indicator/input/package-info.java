@NullMarked
package vn.thucdia.indicator.input;

import org.jspecify.annotations.NullMarked;
