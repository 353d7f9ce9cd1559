/** Tests of the command line, in this process with captured streams. */
@NullMarked
package vn.thucdia.cli;

import org.jspecify.annotations.NullMarked;
