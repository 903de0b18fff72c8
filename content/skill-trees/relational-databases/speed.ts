import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Finding rows without reading them all. */
export const speed: TreeDraft['skills'] = [
  {
    slug: 'indexes',
    name: 'Indexes',
    description:
      'An index is a sorted copy of some columns with a pointer to each row, so the database can look things up instead of reading everything. The order of its columns decides which questions it answers, as in a telephone book. A typical mistake is an index on every column: each one slows down every write, and most are never used.',
    objectives: [
      'Choose the columns of an index, and their order, for a given query',
      'Explain why a function on a column keeps an ordinary index from being used',
      'Find unused indexes, and say what each of them costs',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 35,
    requires: ['joins'],
    content: {
      type: 'simple',
      body: `A telephone book is sorted by surname, then first name. It finds *Berg, Mia* at once, and all the Bergs. For everybody called Mia you would have to read it all. An index with several columns works just so:

\`\`\`sql
CREATE INDEX loan_member_lent ON loan (member_id, lent_on DESC);

SELECT id, book_id, lent_on
FROM loan
WHERE member_id = 2
ORDER BY lent_on DESC
LIMIT 5;
\`\`\`

The index jumps to member 2 and finds the loans already sorted, so five entries are read, however many loans there are. It also helps *WHERE member_id = 2* alone, but not *WHERE lent_on = …* alone, at least not efficiently.

**Rule of thumb:** columns compared by equality first, then the one for range or order.

A function hides the column: *WHERE lower(email) = …* can't use an index on *email*. Index the expression:

\`\`\`sql
CREATE INDEX member_email_lower ON member (lower(email));
\`\`\`

Indexes aren't free. Each INSERT maintains all of them, and they take up memory. Start with primary keys, unique constraints and foreign keys, then let slow queries tell you.`,
    },
    resources: [
      { type: 'link', title: 'Use the index, Luke', url: 'https://use-the-index-luke.com/' },
      {
        type: 'link',
        title: 'Multicolumn indexes',
        url: 'https://www.postgresql.org/docs/current/indexes-multicolumn.html',
      },
    ],
    assessment: [
      {
        id: 'column-order',
        kind: 'single',
        prompt: "Which index fits `WHERE shop_id = 4 AND sold_on >= '2026-01-01'` best?",
        options: [
          { id: 'a', text: '`(sold_on, shop_id)`' },
          { id: 'b', text: '`(shop_id, sold_on)`' },
          { id: 'c', text: '`(sold_on)` and no other' },
          { id: 'd', text: '`(id, shop_id, sold_on)`' },
        ],
        answer: ['b'],
        why: 'Equality first, then the range: all entries that match lie side by side.',
      },
      {
        id: 'index-cost',
        kind: 'single',
        prompt: 'What does an index that no query uses cost?',
        options: [
          { id: 'a', text: 'Time at each write, and space' },
          { id: 'b', text: 'Nothing, as long as no query reads from it' },
          { id: 'c', text: 'Time at each SELECT, which has to skip over it' },
        ],
        answer: ['a'],
        why: 'It is kept up to date all the same, and competes for memory. Reading the table is not slowed down by it.',
      },
    ],
  },
  {
    slug: 'explain',
    name: 'Reading a plan with EXPLAIN',
    shortName: 'EXPLAIN',
    description:
      'EXPLAIN shows how the database means to answer: which tables it scans, which indexes it uses, how it joins, and how many rows it expects. EXPLAIN ANALYZE also runs the query and shows what really happened. A typical mistake is to look for the word “Seq Scan” only: for a small table, or for most of a large one, that is the fastest way.',
    objectives: [
      'Read a plan from the inside out, and say where the time goes',
      'Compare estimated with actual rows, and explain a large difference',
      'Show with measurements before and after that an index helps',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 40,
    requires: ['indexes'],
    content: {
      type: 'simple',
      body: `Ask the planner before you guess:

\`\`\`sql
EXPLAIN (ANALYZE, BUFFERS)
SELECT member.name, count(*)
FROM loan
JOIN member ON member.id = loan.member_id
WHERE loan.returned_on IS NULL
GROUP BY member.id, member.name;
\`\`\`

The plan is a tree. The most indented lines run first and hand their rows upwards. For each node look at three things:

1. **rows**, estimated against actual. Ten times off is common, a thousand times leads to bad plans. ANALYZE (the command) refreshes the statistics.
2. **actual time** and **loops**. Time and rows are per loop: 0.1 ms in 50,000 loops are five seconds.
3. **Rows Removed by Filter**. A scan that reads a million rows to keep ten is asking for an index.

Then change *one* thing and measure again, on data of real size. On ten rows a sequential scan always wins, and rightly: reading one page beats a walk through an index.

EXPLAIN ANALYZE really runs the statement. Put an UPDATE or DELETE between BEGIN and ROLLBACK.`,
    },
    resources: [
      { type: 'link', title: 'Using EXPLAIN', url: 'https://www.postgresql.org/docs/current/using-explain.html' },
      {
        type: 'link',
        title: 'PostgreSQL execution plans',
        url: 'https://use-the-index-luke.com/sql/explain-plan/postgresql/getting-an-execution-plan',
      },
    ],
    assessment: [
      {
        id: 'seq-scan',
        kind: 'single',
        prompt:
          'A query returns 90 % of a large table, and the plan shows a Seq Scan despite an index. What is likely?',
        options: [
          { id: 'a', text: 'The index is broken and must be built anew' },
          { id: 'b', text: 'The planner has overlooked the index for lack of a hint' },
          { id: 'c', text: 'Reading it all in order is cheaper here' },
          { id: 'd', text: 'The query needs a LIMIT before any index may be used' },
        ],
        answer: ['c'],
        why: 'Jumping to nearly every row through an index costs more than reading the pages one after the other.',
      },
      {
        id: 'loops',
        kind: 'single',
        prompt: 'An inner node shows `actual time=0.02..0.05 rows=1 loops=40000`. About how long did it take in all?',
        options: [
          { id: 'a', text: '0.05 milliseconds' },
          { id: 'b', text: '2 seconds' },
          { id: 'c', text: '40 seconds' },
        ],
        answer: ['b'],
        why: 'The time is per loop: 0.05 ms × 40,000 = 2,000 ms.',
      },
    ],
  },
]
