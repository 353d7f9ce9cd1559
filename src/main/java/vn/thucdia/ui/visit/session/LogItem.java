package vn.thucdia.ui.visit.session;

import java.util.List;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Given;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Statement;

/** A row of the proceedings. */
sealed interface LogItem {

    Id<?> id();

    /**
     * Head of a group: a part of the session, or a speaker.
     *
     * @param who the speakers of the part, or the office of the speaker
     * @param open whether its statements are shown
     */
    record Head(Id<?> id, String title, String who, int count, boolean open) implements LogItem {}

    /**
     * A statement.
     *
     * @param code its own code, with its letters
     * @param number the number of the code alone
     * @param sector name of its sector, or empty
     * @param tags what it made, or what it answers
     * @param given who is to carry it out, of a conclusion; whom it is addressed to, of a petition
     */
    record Said(Statement statement, String code, String number, String speaker, String sector, List<Tag> tags,
            Given given)
            implements
                LogItem {

        @Override
        public Id<?> id() {
            return statement.id();
        }

        EntryKind kind() {
            EntryKind kind = statement.kind();
            return kind == null ? EntryKind.OBSERVATION : kind;
        }
    }

    /** A code that leads to a record. */
    record Tag(String code, Id<?> record) {}
}
