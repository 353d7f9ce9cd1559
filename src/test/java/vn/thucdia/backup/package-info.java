@NullMarked
package vn.thucdia.backup;

import org.jspecify.annotations.NullMarked;
