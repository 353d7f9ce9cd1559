@NullMarked
package vn.thucdia.ui.backup;

import org.jspecify.annotations.NullMarked;
