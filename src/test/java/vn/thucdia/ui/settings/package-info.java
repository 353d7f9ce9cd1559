/** Tests of what a laptop remembers about itself. */
@NullMarked
package vn.thucdia.ui.settings;

import org.jspecify.annotations.NullMarked;
