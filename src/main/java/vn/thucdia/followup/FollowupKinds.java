package vn.thucdia.followup;

import java.util.List;

import vn.thucdia.entity.EntityKind;

/** The entity kinds of this room. */
public final class FollowupKinds {

    public static final EntityKind<Petition> PETITION = EntityKind.of(Petition.class)
            .numberedWithin("visit", "number").indexedBy("visit").indexedBy("source");
    public static final EntityKind<Conclusion> CONCLUSION = EntityKind.of(Conclusion.class)
            .numberedWithin("visit", "number").indexedBy("visit").indexedBy("source");
    public static final EntityKind<Assignment> ASSIGNMENT = EntityKind.of(Assignment.class).indexedBy("visit")
            .indexedBy("observation").indexedBy("petition").indexedBy("conclusion");
    public static final EntityKind<AssignmentParty> PARTY = EntityKind.of(AssignmentParty.class)
            .indexedBy("assignment");

    public static final List<EntityKind<?>> ALL = List.of(PETITION, CONCLUSION, ASSIGNMENT, PARTY);

    private FollowupKinds() {}
}
