/**
 * Files as such: replacing one by another in one step, and names that every file system takes. Knows no subject, no journal and no
 * store; whoever writes a file anew goes through here.
 */
@NullMarked
package vn.thucdia.file;

import org.jspecify.annotations.NullMarked;
