import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Changing a database that is in use, and getting it back when it is gone. */
export const keeping: TreeDraft['skills'] = [
  {
    slug: 'migrations',
    name: 'Migrations',
    description:
      'A migration is a numbered file that takes the schema one step further, the same way on every machine. On a running system each step must be quick to lock and fit both the old and the new version of the program. A typical mistake is to rename a column in one go: until every server has the new program, one of the two versions fails.',
    objectives: [
      'Write a change of the schema as numbered migrations, and run them on a copy',
      'Rename a column by widening, copying and narrowing',
      'Say which lock a change takes, and for how long',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 90,
    xp: 40,
    requires: ['normal-forms', 'locking'],
    content: {
      type: 'simple',
      body: `You want *member.name* to become *full_name* while people are working. Widen first, narrow last:

\`\`\`sql
-- 1. widen: quick, since nothing is rewritten
ALTER TABLE member ADD COLUMN full_name text;

-- 2. the program now writes both columns; copy the old rows in batches
UPDATE member SET full_name = name
WHERE full_name IS NULL AND id BETWEEN 1 AND 10000;

-- 3. the program reads the new column; make it a rule, and the old one none
ALTER TABLE member ADD CONSTRAINT member_full_name_set
  CHECK (full_name IS NOT NULL) NOT VALID;
ALTER TABLE member VALIDATE CONSTRAINT member_full_name_set;
ALTER TABLE member ALTER COLUMN name DROP NOT NULL;

-- 4. narrow, once no running program uses the old column
ALTER TABLE member DROP COLUMN name;
\`\`\`

Each step is a release of its own, and up to the last each can be undone.

**NOT VALID** checks new rows only and needs its strong lock for a moment. VALIDATE reads the old rows while others go on writing. Build large indexes with CREATE INDEX CONCURRENTLY, outside of a transaction.

Even a quick ALTER waits for running transactions, and everybody after it waits behind. Set a short *lock_timeout*, and try again later.`,
    },
    resources: [
      { type: 'link', title: 'ALTER TABLE', url: 'https://www.postgresql.org/docs/current/sql-altertable.html' },
      {
        type: 'link',
        title: 'Evolutionary database design',
        url: 'https://martinfowler.com/articles/evodb.html',
      },
    ],
    assessment: [
      {
        id: 'old-and-new',
        kind: 'single',
        prompt:
          'A deployment takes ten minutes, with old and new servers side by side. Which migration is safe before it?',
        options: [
          { id: 'a', text: 'Renaming a column to the name that the new version uses' },
          { id: 'b', text: 'Adding a column that may be NULL' },
          { id: 'c', text: 'Dropping the column that the new version no longer reads' },
        ],
        answer: ['b'],
        why: 'The old version ignores a new column. Renaming or dropping takes away what it still uses.',
      },
      {
        id: 'concurrently',
        kind: 'single',
        prompt: 'What does CREATE INDEX CONCURRENTLY change?',
        options: [
          { id: 'a', text: 'The index is built faster, by several processes' },
          { id: 'b', text: 'The index is used by several sessions at a time' },
          { id: 'c', text: 'Writes to the table go on while it is built' },
          { id: 'd', text: 'The index can be created inside of a transaction' },
        ],
        answer: ['c'],
        why: 'It takes longer and can’t run in a transaction block, but doesn’t block INSERT, UPDATE and DELETE meanwhile.',
      },
    ],
  },
  {
    slug: 'backups',
    name: 'Backups and restoring',
    shortName: 'Backups',
    description:
      'A backup is worth what its last successful restore was worth. pg_dump writes one consistent snapshot while people go on working, and continuous archiving of the log allows a return to any moment. A typical mistake is to keep backups on the same machine, or to try the first restore on the worst day of the year.',
    objectives: [
      'Dump a database and restore it into an empty one',
      'Compare the copy with the original by counts and by a few rows',
      'Say how much data you may lose and how long a restore takes, both measured',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['transactions'],
    content: {
      type: 'simple',
      body: `Two numbers decide how you back up: how much work may be **lost**, and how long may it **take** to be back?

\`\`\`sh
pg_dump --format=custom --file=library.dump library
createdb library_check
pg_restore --dbname=library_check --exit-on-error library.dump
psql --dbname=library_check --command="SELECT count(*) FROM loan"
\`\`\`

The dump runs in one transaction with one snapshot, so a loan and its member always fit together, although people go on working. The custom format is compressed, and single tables can be restored from it. Roles are not included: save them by *pg_dumpall --globals-only*.

A nightly dump loses up to a day. If that is too much, archive the write-ahead log as well: then you can go back to 14:03, just before somebody forgot a WHERE.

A replica is **no** backup. It repeats the mistake within milliseconds.

Three copies, on two kinds of storage, one of them elsewhere, and none that the database server itself may delete. Restore one each month, by a script, and let it shout if the counts look wrong.`,
    },
    resources: [
      { type: 'link', title: 'Backup and restore', url: 'https://www.postgresql.org/docs/current/backup.html' },
      { type: 'link', title: 'pg_dump', url: 'https://www.postgresql.org/docs/current/app-pgdump.html' },
    ],
    assessment: [
      {
        id: 'replica',
        kind: 'single',
        prompt: 'Why does a streaming replica not replace backups?',
        options: [
          { id: 'a', text: 'A replica lags behind by a day' },
          { id: 'b', text: 'A replica doesn’t hold all of the tables and indexes' },
          { id: 'c', text: 'A replica cannot be read while it is being written' },
          { id: 'd', text: 'It repeats a mistaken DELETE too' },
        ],
        answer: ['d'],
        why: 'Replication protects against a dead machine. Against mistakes you need a past to return to.',
      },
      {
        id: 'proof',
        kind: 'single',
        prompt: 'What is the best evidence that a backup works?',
        options: [
          { id: 'a', text: 'A restore of it that was checked' },
          { id: 'b', text: 'An exit code of 0 from pg_dump every night' },
          { id: 'c', text: 'A file whose size grows a little from night to night' },
        ],
        answer: ['a'],
        why: 'The others show that something was written. Only a restore shows that you can get it back.',
      },
    ],
  },
]
