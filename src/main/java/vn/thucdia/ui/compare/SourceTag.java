package vn.thucdia.ui.compare;

import vn.thucdia.entity.Id;
import vn.thucdia.visit.Visit;

/** What a figure was taken from: a statement, an observation or a dossier of a visit, with the code it has there. */
public record SourceTag(String code, Id<?> record, Id<Visit> visit) {}
