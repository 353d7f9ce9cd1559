package vn.thucdia.followup;

/** Which way a petition goes. */
public enum PetitionRoute {
    NONE, ANSWERED_ON_SPOT, BY_SECTOR, MAJOR
}
