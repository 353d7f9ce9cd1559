/** What every screen is made with: the services, the words, the runners, the frame. No screen lives here. */
@NullMarked
package vn.thucdia.ui.screen;

import org.jspecify.annotations.NullMarked;
