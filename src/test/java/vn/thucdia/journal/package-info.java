@NullMarked
package vn.thucdia.journal;

import org.jspecify.annotations.NullMarked;
