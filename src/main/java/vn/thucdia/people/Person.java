package vn.thucdia.people;

import vn.thucdia.entity.Id;

/** Somebody with a name. Offices are dated positions. */
public record Person(Id<Person> id, String name, String note) {}
