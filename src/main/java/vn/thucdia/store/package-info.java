/**
 * The projection of the journal into H2: disposable, always rebuildable, never the truth. Applies change sets, answers queries,
 * proves its file whole before trusting it. Knows no subject: it is given the entity kinds.
 */
@NullMarked
package vn.thucdia.store;

import org.jspecify.annotations.NullMarked;
