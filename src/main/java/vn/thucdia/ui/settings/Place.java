package vn.thucdia.ui.settings;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.visit.Visit;

/**
 * Where the person was when the window closed.
 *
 * @param section id of the rail item
 * @param visit   the open visit, if one was
 * @param tab     id of its tab, or empty
 */
public record Place(String section, @Nullable Id<Visit> visit, String tab) {}
