package vn.thucdia.store;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Relation;

/** A change set without its operations: what was done, when, by whom. */
public record Action(ChangeSetId id, HybridTime time, String actor, String name, Relation relation) {}
