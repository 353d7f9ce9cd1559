package vn.thucdia.ui.visit.line;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.CauseKind;
import vn.thucdia.visit.EntryKind;

/** What a line on a site and a statement of the session have in common on their card. */
public record LineValues(Id<?> id, EntryKind kind, @Nullable Id<Sector> sector, String cause,
        @Nullable CauseKind causeKind, boolean notItemised) {

    /** Whether a cause belongs to it. */
    public boolean hasCause() {
        return kind == EntryKind.DIFFICULTY || kind == EntryKind.SHORTCOMING;
    }

    /** Whether it may be a matter raised without its items. */
    public boolean hasItems() {
        return kind == EntryKind.DIFFICULTY || kind == EntryKind.PETITION;
    }

    /** Takes the changes made on the card. */
    public interface Editor {

        void kind(EntryKind kind);

        void sector(@Nullable Id<Sector> sector);

        void cause(Id<?> record, String text);

        void causeKind(@Nullable CauseKind kind);

        void notItemised(boolean notItemised);
    }
}
