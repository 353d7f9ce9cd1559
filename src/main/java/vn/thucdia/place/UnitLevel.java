package vn.thucdia.place;

/** Level of an administrative unit. The district level ended on 30 June 2025. */
public enum UnitLevel {
    PROVINCE, DISTRICT, COMMUNE
}
