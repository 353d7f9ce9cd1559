package vn.thucdia.backup;

import java.util.Optional;

/**
 * What became of the wish for a copy.
 *
 * @param here   the newest copy beside the ledger
 * @param second in the second place; empty when there is none, or it is not there now
 */
public record Made(Held here, Optional<Held> second) {}
