/**
 * What a record is to the rest of the program: typed ids, and the one place where a Java record, its table, its entity kind and
 * the fields of its operations are mapped to each other. Knows neither the journal nor H2 nor any subject.
 */
@NullMarked
package vn.thucdia.entity;

import org.jspecify.annotations.NullMarked;
