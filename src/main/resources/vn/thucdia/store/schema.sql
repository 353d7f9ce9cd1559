-- The store's own tables; those of the subjects are made from their records.
-- Names are lower case and quoted, so that a record component may have any name.

-- Chains held here, and how far each has been applied.
CREATE TABLE "chain" (
    "no" INTEGER PRIMARY KEY,
    "replica" VARCHAR(16) NOT NULL,
    "epoch" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    CONSTRAINT "chain_origin" UNIQUE ("replica", "epoch")
);

-- Actions, for the undo list and the history. "no" counts them in the order in which they came here.
CREATE TABLE "change_set" (
    "no" BIGINT PRIMARY KEY,
    "chain" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "millis" BIGINT NOT NULL,
    "counter" INTEGER NOT NULL,
    "actor" VARCHAR NOT NULL,
    "action" VARCHAR NOT NULL,
    "undoes" VARCHAR,
    "redoes" VARCHAR,
    CONSTRAINT "change_set_key" UNIQUE ("chain", "seq")
);

-- Kinds and lists of fields that entries and blocks speak of: a few dozen, although there may be millions of entries.
-- "folded": records of the kind stand in blocks.
CREATE TABLE "shape" (
    "no" INTEGER PRIMARY KEY,
    "kind" VARCHAR NOT NULL,
    "fields" VARBINARY NOT NULL,
    "folded" BOOLEAN NOT NULL
);

-- Records that one change set made whole and that nothing was said of since: a block holds up to a thousand, in the order
-- in which it named them. "place" is that of the first operation of the first. The row of such a record names its block in "_block"; what is
-- said of it later unfolds it into an entry of its own, which from then on counts instead.
CREATE TABLE "block" (
    "place" BIGINT PRIMARY KEY,
    "shape" INTEGER NOT NULL,
    "said" VARBINARY NOT NULL
);

-- Every other operation, packed: an entry is what one change set says of one record in consecutive operations.
-- "place" is the change set's number * 2^31 + the index of the first operation, "said" the values and what they supersede.
-- "live" has a bit for each operation that counts now (a head): one per field when nobody disagrees.
CREATE TABLE "entry" (
    "place" BIGINT PRIMARY KEY,
    "entity" UUID NOT NULL,
    "shape" INTEGER NOT NULL,
    "said" VARBINARY NOT NULL,
    "live" BIGINT NOT NULL
);
CREATE INDEX "entry_by_entity" ON "entry"("entity");

-- The highest number that a record of a kind ever had within another record, whatever became of it.
CREATE TABLE "counter" (
    "kind" VARCHAR NOT NULL,
    "scope" UUID NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("kind", "scope")
);

-- Parents that have not arrived yet, and the field in which they are already superseded. Normally empty.
CREATE TABLE "awaited" (
    "parent" VARCHAR NOT NULL,
    "entity" UUID NOT NULL,
    "field" VARCHAR NOT NULL
);
