package vn.thucdia.place;

/** What sort of body an agency is. */
public enum AgencyKind {
    PEOPLES_COMMITTEE, PEOPLES_COUNCIL, DEPARTMENT, OFFICE, BOARD, PARTY_BODY, COMPANY,
    /** A class of bodies such as "các sở, ngành": an assignment to it is split among named ones later. */
    CLASS, OTHER
}
