@NullMarked
package vn.thucdia.store;

import org.jspecify.annotations.NullMarked;
