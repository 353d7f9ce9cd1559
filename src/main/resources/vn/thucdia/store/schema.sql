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

-- Every operation: the history of each field.
CREATE TABLE "operation" (
    "chain" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "idx" INTEGER NOT NULL,
    "kind" VARCHAR NOT NULL,
    "entity" UUID NOT NULL,
    "field" VARCHAR NOT NULL,
    "val" VARCHAR,
    CONSTRAINT "operation_key" PRIMARY KEY ("chain", "seq", "idx")
);
CREATE INDEX "operation_by_entity" ON "operation"("entity");

-- What each operation supersedes (its parents), also parents that have not arrived yet.
CREATE TABLE "supersession" (
    "parent" VARCHAR NOT NULL,
    "child_chain" INTEGER NOT NULL,
    "child_seq" BIGINT NOT NULL,
    "child_idx" INTEGER NOT NULL,
    "field" VARCHAR NOT NULL
);
CREATE INDEX "supersession_by_parent" ON "supersession"("parent");
CREATE INDEX "supersession_by_child" ON "supersession"("child_chain", "child_seq", "child_idx");

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
