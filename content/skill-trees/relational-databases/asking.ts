import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Two things that decide whether an answer is right: what is unknown, and what is grouped. */
export const asking: TreeDraft['skills'] = [
  {
    slug: 'null',
    name: 'NULL and the third truth value',
    shortName: 'NULL',
    description:
      'NULL means *unknown* or *does not apply*, and comparing anything with it gives neither true nor false but unknown. WHERE keeps only rows for which the condition is true, so unknown ones fall out silently. A typical mistake is `returned_on = NULL`, which is never true, or `NOT IN` with a list that contains a NULL, which never is either.',
    objectives: [
      'Predict the result of comparisons with NULL, and check it',
      'Use IS NULL, IS DISTINCT FROM and coalesce where each fits',
      'Decide for each column of a table whether NULL has a meaning there',
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 45,
    xp: 20,
    requires: ['select'],
    content: {
      type: 'simple',
      body: `A loan that is still out has no day of return. That is NULL, and it behaves like *I don't know*:

\`\`\`sql
SELECT NULL = NULL              AS equal,       -- NULL
       NULL IS NULL             AS is_null,     -- true
       NULL IS DISTINCT FROM 3  AS differs,     -- true
       coalesce(NULL, 'unknown') AS shown;      -- unknown

SELECT id, due_on
FROM loan
WHERE returned_on IS NULL;
\`\`\`

Are two unknown things equal? Unknown. So *returned_on = NULL* never finds a row, and no error tells you.

The trap with the longest teeth is NOT IN:

\`\`\`sql
SELECT 1 WHERE 5 NOT IN (1, 2, NULL);  -- no row
\`\`\`

5 is not 1 and not 2, but is it the unknown? Unknown. The whole condition is unknown, and the row is dropped. Use NOT EXISTS instead.

Declare columns **NOT NULL** unless you can say what an empty one *means*. One meaning is good (*not returned yet*). Two (*not returned, or we lost the slip*) need another column.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Comparison operators',
        url: 'https://www.postgresql.org/docs/current/functions-comparison.html',
      },
    ],
    assessment: [
      {
        id: 'not-equal-null',
        kind: 'single',
        prompt: "Members have a `city`, NULL for some. Whom does `WHERE city <> 'Oslo'` find?",
        options: [
          { id: 'a', text: 'Members with another city, without those whose city is NULL' },
          { id: 'b', text: 'Members with another city, and those whose city is NULL as well' },
          { id: 'c', text: 'Nobody, as soon as one of the cities is NULL' },
        ],
        answer: ['a'],
        why: "NULL <> 'Oslo' is unknown, so these rows fall out. `IS DISTINCT FROM 'Oslo'` would include them.",
      },
      {
        id: 'not-in-null',
        kind: 'single',
        prompt:
          '`WHERE id NOT IN (SELECT member_id FROM card)` returns no row, since one member_id is NULL. Best repair?',
        options: [
          { id: 'a', text: 'Turn it round: `WHERE NOT id IN (…)`' },
          { id: 'b', text: 'Add DISTINCT to the subquery to drop the NULL' },
          { id: 'c', text: 'Use NOT EXISTS with a correlated subquery' },
          { id: 'd', text: 'Compare with `<> ALL (…)`, which ignores any NULL' },
        ],
        answer: ['c'],
        why: 'NOT EXISTS asks whether a matching row exists, which is never unknown. The other three keep the problem.',
      },
    ],
  },
  {
    slug: 'aggregation',
    name: 'Grouping and aggregation',
    shortName: 'Aggregation',
    description:
      'Aggregates turn many rows into one value: how many, how much, the latest. GROUP BY makes one such row for each group, WHERE filters rows before the grouping, HAVING filters groups after it. A typical mistake is `count(column)` where `count(*)` is meant: the first leaves out rows where the column is NULL.',
    objectives: [
      'Count, sum and average per group',
      'Choose between WHERE and HAVING, and say why',
      'Count several conditions in one pass with FILTER',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 75,
    xp: 25,
    requires: ['null'],
    content: {
      type: 'simple',
      body: `How many loans has each member, how many are still out, and who has more than two in all?

\`\`\`sql
SELECT member_id,
       count(*)                                     AS loans,
       count(*) FILTER (WHERE returned_on IS NULL)  AS out_now,
       max(lent_on)                                 AS latest
FROM loan
WHERE lent_on >= DATE '2026-01-01'
GROUP BY member_id
HAVING count(*) > 2
ORDER BY loans DESC, member_id;
\`\`\`

**WHERE** decides which loans are looked at. **GROUP BY** makes a heap for each member. **HAVING** throws away heaps that are too small. Each selected column must be one of the grouping columns, depend on their key, or be an aggregate: a heap has many due dates, so *due_on* alone would be ambiguous.

Aggregates skip NULL. So *count(returned_on)* counts returned loans only, and *avg* divides by the number of known values.

Without any row, *count* is 0, but *sum* is NULL. Write coalesce(sum(price), 0) if a total is shown to people.

And a member without loans is in no heap, so they don't appear at all. That takes an outer join.`,
    },
    resources: [
      { type: 'link', title: 'Aggregate functions', url: 'https://www.postgresql.org/docs/current/tutorial-agg.html' },
      {
        type: 'link',
        title: 'GROUP BY and HAVING',
        url: 'https://www.postgresql.org/docs/current/queries-table-expressions.html',
      },
    ],
    assessment: [
      {
        id: 'count-column',
        kind: 'single',
        prompt: 'A table has 10 rows, in 4 of them `email` is NULL. What is `count(email)`?',
        options: [
          { id: 'a', text: '10' },
          { id: 'b', text: '6' },
          { id: 'c', text: '4' },
          { id: 'd', text: 'NULL' },
        ],
        answer: ['b'],
        why: 'count of an expression counts the rows where it is not NULL. `count(*)` would be 10.',
      },
      {
        id: 'where-or-having',
        kind: 'single',
        prompt: 'You want cities with at least 100 active members. Where does each condition go?',
        options: [
          { id: 'a', text: 'Both in WHERE, as it is evaluated first' },
          { id: 'b', text: 'Both in HAVING, as the query groups' },
          { id: 'c', text: '“active” in HAVING, “at least 100” in WHERE' },
          { id: 'd', text: '“active” in WHERE, “at least 100” in HAVING' },
        ],
        answer: ['d'],
        why: 'Being active is a property of a row, the number is a property of a group.',
      },
    ],
  },
]
