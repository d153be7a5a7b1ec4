-- Made again from the run folders whenever its version is another (harness/history/index.py).
CREATE TABLE runs (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  folder BLOB NOT NULL,        -- as the file system names it
  stamp BLOB NOT NULL,         -- what of it was written when
  state TEXT NOT NULL,
  problem_zh TEXT NOT NULL,
  problem_en TEXT NOT NULL,
  verdict TEXT NOT NULL,       -- '' where there is none
  package TEXT NOT NULL,
  version TEXT NOT NULL,
  version_code TEXT NOT NULL,
  apk_sha256 TEXT NOT NULL,
  variant TEXT NOT NULL,
  policy TEXT NOT NULL,
  policy_updated TEXT NOT NULL,
  another_policy INTEGER NOT NULL,
  devices TEXT NOT NULL,       -- joined by a comma
  asked INTEGER NOT NULL,      -- scenarios of the suite
  ended INTEGER NOT NULL,
  began REAL NOT NULL,         -- seconds since 1970
  touched REAL NOT NULL
);
CREATE INDEX runs_began ON runs (began DESC, number DESC);
CREATE INDEX runs_package ON runs (package, began DESC, number DESC);
CREATE TABLE clauses (         -- the verdict of a run on each clause
  clause TEXT NOT NULL,
  status TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  PRIMARY KEY (clause, status, run)
) WITHOUT ROWID;
CREATE INDEX clauses_run ON clauses (run);
CREATE TABLE terms (           -- what may be searched for, each once
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,          -- actor, data, host, device
  id TEXT NOT NULL,
  words TEXT NOT NULL,         -- the id and its names, folded
  UNIQUE (kind, id, words)
);
CREATE TABLE run_terms (
  term INTEGER NOT NULL REFERENCES terms,
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  PRIMARY KEY (term, run)
) WITHOUT ROWID;
CREATE INDEX run_terms_run ON run_terms (run);
CREATE TABLE doubts (          -- why something could not be told
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  scenario TEXT NOT NULL,
  device TEXT NOT NULL,
  template TEXT NOT NULL,
  zh TEXT NOT NULL,
  en TEXT NOT NULL
);
CREATE INDEX doubts_run ON doubts (run);
CREATE INDEX doubts_template ON doubts (template, device);
