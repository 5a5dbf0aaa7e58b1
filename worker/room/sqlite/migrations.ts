/**
 * The schema, as steps that are only ever added to: each runs once, in order, all of them that a room lacks in one
 * transaction with their numbers. Rows are JSON where only the room itself reads them, and columns where SQL has to find
 * them. A row is a bill of its own and so is an entry of an index, so that each table has its primary key and no more.
 */
export interface Migration {
  sql: string;
  /** Left out, though counted as done, where this query finds a row. */
  unless?: string;
}

/**
 * Answers of a room that may be put in another order at once. Above that it would take longer than an object may, so that
 * such a room keeps the order that it was made with until it expires: every query works with either, slower with the old.
 */
export const REORDERED_ANSWERS = 50_000;

export const migrations: readonly Migration[] = [
  {
    sql: `
  CREATE TABLE room (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL);
  CREATE TABLE plan (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL);
  CREATE TABLE revisions (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL);
  CREATE TABLE steps (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE people (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE questions (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE answers (
    person TEXT NOT NULL, step TEXT NOT NULL, round INTEGER NOT NULL, part TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (person, step, round, part)
  ) WITHOUT ROWID;
  CREATE TABLE frozen (
    step TEXT NOT NULL, round INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (step, round)
  ) WITHOUT ROWID;
  CREATE TABLE attended (
    step TEXT NOT NULL, round INTEGER NOT NULL, person TEXT NOT NULL, ms INTEGER NOT NULL,
    PRIMARY KEY (step, round, person)
  ) WITHOUT ROWID;
  CREATE TABLE acked (sender TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (sender, id)) WITHOUT ROWID;
  CREATE TABLE log (id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  `,
  },
  {
    sql: `
  CREATE TABLE votes (
    person TEXT NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (person, kind, question)
  ) WITHOUT ROWID;
  `,
  },
  // By step, because a step's answers are read all together whenever the room turns to it; a person's own have few keys.
  {
    unless: `SELECT 1 FROM answers LIMIT 1 OFFSET ${REORDERED_ANSWERS}`,
    sql: `
  CREATE TABLE by_step (
    step TEXT NOT NULL, round INTEGER NOT NULL, part TEXT NOT NULL, person TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (step, round, part, person)
  ) WITHOUT ROWID;
  INSERT INTO by_step (step, round, part, person, json)
    SELECT step, round, part, person, json FROM answers ORDER BY step, round, part, person;
  DROP TABLE answers;
  ALTER TABLE by_step RENAME TO answers;
  `,
  },
  // A picture is a megabyte at most, and a row two.
  { sql: "CREATE TABLE pictures (hash TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID;" },
  {
    sql: `
  CREATE TABLE deals (
    step TEXT NOT NULL, person TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (step, person)
  ) WITHOUT ROWID;
  `,
  },
  { sql: "CREATE TABLE report (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL);" },
  // A handful, in the order in which they came.
  {
    sql: `
  CREATE TABLE logos (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL
  );
  `,
  },
];
