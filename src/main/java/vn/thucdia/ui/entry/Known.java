package vn.thucdia.ui.entry;

/**
 * A name that can be mentioned: a person, a body or a sector. Someone known by several names appears once for each.
 *
 * @param id the caller's own identifier, handed back unchanged
 */
public record Known(String id, String name) {}
