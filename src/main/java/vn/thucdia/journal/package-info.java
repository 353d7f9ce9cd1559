/**
 * The truth on disk: change sets appended line by line, forced before anything is called saved, chained by hash. Knows no subject,
 * no H2 and no screen. A line once written is never changed.
 */
@NullMarked
package vn.thucdia.journal;

import org.jspecify.annotations.NullMarked;
