/**
 * The schema, as steps that are only ever added to: each runs once, in order, in one transaction with its number.
 * Rows are JSON where only the room itself reads them, and columns where SQL has to find them. Answers lie by person,
 * because a person's own are read after every answer, and a step's all together only when the room turns to it.
 */
export const migrations: readonly string[] = [
  `
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
  `
  CREATE TABLE votes (
    person TEXT NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (person, kind, question)
  ) WITHOUT ROWID;
  `,
];
