package vn.thucdia.indicator;

/** How values of one indicator add up over months and units (the table in the domain notes, 3.2). */
public enum Accumulation {
    FLOW, CUMULATIVE, STOCK, RATE, SHARE, AVERAGE, GROWTH, INDEX, RANK, CHANGE, QUALITATIVE
}
