/**
 * The composition root: the list of all entity kinds, and the services over one open data folder, wired by constructor. Window and
 * command line are built on this and nothing else knows it.
 */
@NullMarked
package vn.thucdia.app;

import org.jspecify.annotations.NullMarked;
