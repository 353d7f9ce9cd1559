@NullMarked
package vn.thucdia.minutes;

import org.jspecify.annotations.NullMarked;
