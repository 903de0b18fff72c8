import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Many people at once: what they see of each other, and who waits for whom. */
export const together: TreeDraft['skills'] = [
  {
    slug: 'transactions',
    name: 'Transactions',
    description:
      'A transaction makes several statements one step: all of them happen or none, and others see the result only after COMMIT. It survives errors and crashes in the middle. A typical mistake is to hold one open while you call another service: its locks and its snapshot stay for as long as that takes.',
    objectives: [
      'Move money between two accounts so that none can be lost',
      'Show what another session sees before and after COMMIT',
      'Say which statements belong into one transaction, and which outside of it',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['changing-rows'],
    content: {
      type: 'simple',
      body: `A book comes back and the next person gets it. If the program dies between the two steps, the book must not be in limbo:

\`\`\`sql
BEGIN;

UPDATE loan
SET returned_on = DATE '2026-03-10'
WHERE book_id = 1 AND returned_on IS NULL;

INSERT INTO loan (book_id, member_id, lent_on, due_on)
VALUES (1, 3, DATE '2026-03-10', DATE '2026-04-07');

COMMIT;
\`\`\`

Until COMMIT nobody else sees anything of it. After an error PostgreSQL refuses all further statements until ROLLBACK, and everything is as before. A statement outside BEGIN is a transaction of its own.

What belongs inside: statements that must be true *together*. What doesn't: sending a mail (it can't be rolled back), waiting for a person, or a call over the network. An open transaction holds locks, keeps a connection busy, and prevents VACUUM from cleaning up old row versions.

In a program let a function do it: open, run, commit, or roll back on **any** error. Forgotten transactions are found in *pg_stat_activity* as *idle in transaction*.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Transactions',
        url: 'https://www.postgresql.org/docs/current/tutorial-transactions.html',
      },
    ],
    assessment: [
      {
        id: 'crash-middle',
        kind: 'single',
        prompt:
          'The server loses power after the first of two UPDATEs in a transaction. What is there after the restart?',
        options: [
          { id: 'a', text: 'The first UPDATE only, since it was done' },
          { id: 'b', text: 'Neither of the two' },
          { id: 'c', text: 'Both, since the log is replayed to its end' },
          { id: 'd', text: 'It depends on how soon the disk was written' },
        ],
        answer: ['b'],
        why: 'Without a COMMIT in the log, the transaction never happened.',
      },
      {
        id: 'http-inside',
        kind: 'single',
        prompt: 'Inside a transaction the code calls a payment service, which hangs for a minute. What suffers?',
        options: [
          { id: 'a', text: 'Others who wait for its locks, and the pool' },
          { id: 'b', text: 'Nobody else, because transactions are isolated' },
          { id: 'c', text: 'Only the payment, which is rolled back by the database' },
        ],
        answer: ['a'],
        why: 'Locks and the connection are held all the time. And no rollback reaches the payment service.',
      },
    ],
  },
  {
    slug: 'isolation',
    name: 'Isolation levels',
    description:
      'Isolation says what concurrent transactions may see of each other. PostgreSQL’s default, Read Committed, lets each statement see what was committed before it began, Repeatable Read gives the whole transaction one snapshot, and Serializable guarantees a result as if one had run after the other. A typical mistake is to read a value, compute in the program and write it back: two do so at once, and one change is lost.',
    objectives: [
      'Produce a lost update with two sessions, and prevent it in two ways',
      'Explain what each level promises in PostgreSQL',
      'Write code that repeats a transaction after a serialization failure',
    ],
    type: 'knowledge',
    difficulty: 'advanced',
    minutes: 90,
    xp: 40,
    requires: ['transactions'],
    content: {
      type: 'simple',
      body: `Two people take the last two tickets at the same moment. Each program reads *stock = 2*, subtracts 1 and writes *stock = 1*. Two tickets are gone, and one is still on sale: a **lost update**.

The simplest cure is to let the database compute, with the condition in the statement:

\`\`\`sql
CREATE TABLE ticket (id integer PRIMARY KEY, stock integer NOT NULL CHECK (stock >= 0));
INSERT INTO ticket VALUES (1, 2);

UPDATE ticket
SET stock = stock - 1
WHERE id = 1 AND stock > 0
RETURNING stock;
\`\`\`

The second UPDATE waits for the first, then looks at the *new* row. No row back means: sold out.

Rules over several rows (*at least one doctor stays on call*) need more. Two doctors can sign off in different rows, each seeing the other still there: **write skew**. Serializable finds it:

\`\`\`sql
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT count(*) FROM ticket WHERE stock > 0;
COMMIT;
\`\`\`

The price: any such transaction may fail with error 40001, and your program must run it again **from the start**, including the reads.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Transaction isolation',
        url: 'https://www.postgresql.org/docs/current/transaction-iso.html',
      },
    ],
    assessment: [
      {
        id: 'read-committed',
        kind: 'single',
        prompt: 'In Read Committed a transaction runs the same SELECT twice. Can the results differ?',
        options: [
          { id: 'a', text: 'No, a transaction sees one snapshot' },
          { id: 'b', text: 'Only if the other transaction hasn’t committed yet' },
          { id: 'c', text: 'Yes, if another one committed in between' },
          { id: 'd', text: 'Only in the order of the rows, not in their values' },
        ],
        answer: ['c'],
        why: 'Each statement has its own snapshot at this level. Uncommitted changes of others are never seen in PostgreSQL.',
      },
      {
        id: 'retry',
        kind: 'single',
        prompt: 'A serializable transaction fails with 40001. What should the program do?',
        options: [
          { id: 'a', text: 'Run the whole transaction again, reads included' },
          { id: 'b', text: 'Run the last statement again on the same connection' },
          { id: 'c', text: 'Tell the user that the database is broken, and stop there' },
        ],
        answer: ['a'],
        why: 'Its decisions rest on reads that are no longer true. Repeating them is part of the contract of this level.',
      },
    ],
  },
  {
    slug: 'locking',
    name: 'Locks and deadlocks',
    shortName: 'Locking',
    description:
      'Writers of the same row wait for each other, readers don’t wait for them. SELECT … FOR UPDATE takes the lock early, when you must look before you change. A typical mistake is to lock rows in a different order in two places: each holds what the other wants, and the database must cancel one.',
    objectives: [
      'Lock rows before a decision that depends on them',
      'Produce a deadlock with two sessions, and remove it by a fixed order',
      'Build a queue for several workers with SKIP LOCKED',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 75,
    xp: 40,
    requires: ['isolation'],
    content: {
      type: 'simple',
      body: `When a decision needs a look first, lock what you look at:

\`\`\`sql
BEGIN;
SELECT id, returned_on FROM loan WHERE id = 1 FOR UPDATE;
-- the program decides; nobody else can change this row meanwhile
UPDATE loan SET due_on = due_on + 14 WHERE id = 1;
COMMIT;
\`\`\`

Plain SELECTs go on reading the old version without waiting. Other writers, and other FOR UPDATEs, wait for COMMIT.

A **deadlock** needs two rows and two orders: one locks A then B, the other B then A. PostgreSQL notices and cancels one with error 40P01. The cure is an order that everybody keeps, such as *by id, ascending*.

Workers that share a queue should not wait for each other at all:

\`\`\`sql
SELECT id
FROM loan
WHERE due_on < DATE '2026-03-10' AND returned_on IS NULL
ORDER BY due_on, id
LIMIT 10
FOR UPDATE SKIP LOCKED;
\`\`\`

Run in a transaction, it gives each worker ten rows that nobody else has. If one dies, its transaction ends, and the rows are free again.`,
    },
    resources: [
      { type: 'link', title: 'Explicit locking', url: 'https://www.postgresql.org/docs/current/explicit-locking.html' },
    ],
    assessment: [
      {
        id: 'reader-waits',
        kind: 'single',
        prompt: 'A transaction has updated a row and not committed. What happens to a plain SELECT of that row?',
        options: [
          { id: 'a', text: 'It waits until the other one has committed' },
          { id: 'b', text: 'It sees the new values that are not committed yet' },
          { id: 'c', text: 'It fails with a lock error after some time' },
          { id: 'd', text: 'It returns the old version at once' },
        ],
        answer: ['d'],
        why: 'Under MVCC readers use the last committed version that their snapshot sees. They don’t wait for writers.',
      },
      {
        id: 'avoid-deadlock',
        kind: 'single',
        prompt: 'Transfers lock two accounts each and deadlock now and then. What is the best cure?',
        options: [
          { id: 'a', text: 'Lock the receiving account first, in each of the transfers' },
          { id: 'b', text: 'Lock the account with the smaller id first' },
          { id: 'c', text: 'Raise the time after which deadlocks are looked for' },
        ],
        answer: ['b'],
        why: 'One order for all makes a circle impossible. “Receiver first” is two orders: transfers A→B and B→A cross.',
      },
    ],
  },
]
