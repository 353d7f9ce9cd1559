/**
 * Where things are and who is responsible: administrative units with validity and successions, agencies with dated names, and
 * sectors. Loads the facts every laptop is born with. Knows no visit and no person.
 */
@NullMarked
package vn.thucdia.place;

import org.jspecify.annotations.NullMarked;
