package vn.thucdia.indicator;

/**
 * When, for whom and in what form an indicator is reported.
 *
 * @param plan whether plans are given for it, as the published catalogue has it (Y, N, Y*); shown nowhere, kept for exports
 * @param basis where the entry comes from
 */
public record ReportingRule(Frequency frequency, Levels levels, YearOnYear yearOnYear, String plan, String basis) {

    /** Of an entry that somebody begins. */
    public static final ReportingRule NONE = new ReportingRule(Frequency.absent(), Levels.absent(),
            YearOnYear.absent(), "", "");
}
