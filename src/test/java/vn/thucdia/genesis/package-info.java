@NullMarked
package vn.thucdia.genesis;

import org.jspecify.annotations.NullMarked;
