/** The program: the entry point and the one place that wires everything. Nothing else lives here. */
@NullMarked
package vn.thucdia;

import org.jspecify.annotations.NullMarked;
