/**
 * How records leave a data folder whole and come back: the export that any program can read, and its import. Works on records of
 * every kind alike and knows no subject and no screen.
 */
@NullMarked
package vn.thucdia.exchange;

import org.jspecify.annotations.NullMarked;
