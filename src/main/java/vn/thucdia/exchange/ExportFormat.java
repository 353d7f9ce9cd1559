package vn.thucdia.exchange;

/**
 * The file of a whole data folder: one JSON object in UTF-8, format 1.
 *
 * <pre>
 * { "format": "thuc-dia", "version": 1, "program": "0.1.0", "exportedAt": "2026-11-23T08:10:01Z",
 *   "contentHash": "64 hexadecimal digits, as the verb hash prints them",
 *   "complete": true,
 *   "records": { "visit": [ { "id": "0190…", "date": "2023-06-13", "partOfDay": "AFTERNOON", … } ], … },
 *   "journal": [ { "chain": "0123456789abcdef-1", "lines": [ "{\"sha256\":…,\"set\":{…}}", … ] } ] }
 * </pre>
 *
 * <p>{@code records} is for people and other programs. Each kind is the name of a record in snake case, each field that of its
 * component; values are texts: numbers with a point, dates {@code 2023-06-13}, times {@code 14:30}, periods {@code 2023-H1}, enum
 * constants, ids of other records. Blank fields are left out. {@code "_deleted": true} marks a deleted record; {@code "_conflicts"}
 * holds, by field, the other values that two laptops gave and nobody decided on yet.
 *
 * <p>{@code journal} is the history: the lines of every chain, each as one string, because their hashes cover their exact bytes. An
 * import takes the journal and checks that the records agree with it. A file without {@code journal} is imported as one new action
 * that creates its records; ids may then be left out. Members that start with an underscore are no fields.
 *
 * <p>{@code "complete": false} says that lines of a damaged journal are missing; an import of such a file takes what is there and says what is missing.
 */
public final class ExportFormat {

    public static final String NAME = "thuc-dia";
    public static final int VERSION = 1;

    static final String FORMAT_FIELD = "format";
    static final String VERSION_FIELD = "version";
    static final String PROGRAM_FIELD = "program";
    static final String TIME_FIELD = "exportedAt";
    static final String HASH_FIELD = "contentHash";
    static final String COMPLETE_FIELD = "complete";
    static final String RECORDS_FIELD = "records";
    static final String JOURNAL_FIELD = "journal";
    static final String CHAIN_FIELD = "chain";
    static final String LINES_FIELD = "lines";
    static final String ID_FIELD = "id";
    /** Begins the names of members of a record that are no fields. */
    static final String REMARK = "_";

    private ExportFormat() {}
}
