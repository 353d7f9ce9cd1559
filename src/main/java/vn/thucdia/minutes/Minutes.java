package vn.thucdia.minutes;

import java.util.List;

import vn.thucdia.document.Document;

/**
 * A composed document and what is still to settle in it.
 *
 * @param issues in the order in which they should be settled
 */
public record Minutes(Document document, List<Issue> issues) {

    public Minutes {
        issues = List.copyOf(issues);
    }
}
