@NullMarked
package vn.thucdia.indicator.plausibility;

import org.jspecify.annotations.NullMarked;
