/**
 * Persons with dated positions, working groups and their members. Knows places, but no visit.
 */
@NullMarked
package vn.thucdia.people;

import org.jspecify.annotations.NullMarked;
