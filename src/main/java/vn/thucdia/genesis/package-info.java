/**
 * The facts every laptop is born with: units, successions, sectors, agencies, the indicator catalogue. They are change sets of one
 * chain that is byte for byte the same everywhere, so two laptops never disagree about them and an edit knows what it replaces.
 * A published part never changes; corrections and additions are new parts at the end.
 */
@NullMarked
package vn.thucdia.genesis;

import org.jspecify.annotations.NullMarked;
