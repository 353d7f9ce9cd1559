package vn.thucdia.backup;

/**
 * What a copy holds, in numbers that a person knows their ledger by.
 *
 * @param lines observations, statements and conclusions together
 */
public record Contents(int visits, int lines, int figures) {}
