/**
 * Reusable controls that know nothing of any subject: they show what they are given and say what the person did. No
 * service, no record type and no reading of text may enter; what must be decided comes in as a function.
 */
@NullMarked
package vn.thucdia.ui.control;

import org.jspecify.annotations.NullMarked;
