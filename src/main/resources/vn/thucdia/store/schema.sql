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

-- Actions, for the undo list and the history.
CREATE TABLE "change_set" (
    "chain" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "millis" BIGINT NOT NULL,
    "counter" INTEGER NOT NULL,
    "actor" VARCHAR NOT NULL,
    "action" VARCHAR NOT NULL,
    "undoes" VARCHAR,
    "redoes" VARCHAR,
    CONSTRAINT "change_set_key" PRIMARY KEY ("chain", "seq")
);

-- Every operation: the history of each field. "over" names the operations it supersedes (its parents), separated by spaces.
CREATE TABLE "operation" (
    "chain" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "idx" INTEGER NOT NULL,
    "kind" VARCHAR NOT NULL,
    "entity" UUID NOT NULL,
    "field" VARCHAR NOT NULL,
    "val" VARCHAR,
    "over" VARCHAR NOT NULL,
    CONSTRAINT "operation_key" PRIMARY KEY ("chain", "seq", "idx")
);
CREATE INDEX "operation_by_entity" ON "operation"("entity");

-- Parents that have not arrived yet, and the field in which they are already superseded. Normally empty.
CREATE TABLE "awaited" (
    "parent" VARCHAR NOT NULL,
    "entity" UUID NOT NULL,
    "field" VARCHAR NOT NULL
);

-- The operations that count now: one per field when nobody disagrees.
CREATE TABLE "head" (
    "entity" UUID NOT NULL,
    "field" VARCHAR NOT NULL,
    "chain" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "idx" INTEGER NOT NULL,
    "kind" VARCHAR NOT NULL,
    "val" VARCHAR,
    "millis" BIGINT NOT NULL,
    "counter" INTEGER NOT NULL,
    "actor" VARCHAR NOT NULL,
    CONSTRAINT "head_key" PRIMARY KEY ("entity", "field", "chain", "seq", "idx")
);
