/**
 * Files as such: written whole or not at all, replaced in one step, folders forced to the disk, names that every file system takes, and
 * the true cause when a disk refuses. Knows no subject, no journal and no store; whoever writes a file anew goes through here.
 */
@NullMarked
package vn.thucdia.file;

import org.jspecify.annotations.NullMarked;
