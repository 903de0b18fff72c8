import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Larger questions from smaller ones. */
export const composing: TreeDraft['skills'] = [
  {
    slug: 'subqueries-and-ctes',
    name: 'Subqueries and CTEs',
    description:
      'The result of a query is a table, so it can stand wherever a table can. A common table expression (WITH) gives such a step a name, and a long question reads as a list of short ones. A typical mistake is one query of a hundred lines with subqueries five deep, which nobody can test in parts.',
    objectives: [
      'Split a question into named steps, and run each step alone',
      'Use a scalar subquery, IN and EXISTS where each fits',
      'Aggregate two lists apart from each other, then join the results',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 35,
    requires: ['joins', 'aggregation'],
    content: {
      type: 'simple',
      body: `Which books are lent more often than the average book? Name the steps:

\`\`\`sql
WITH lending AS (
  SELECT book.id, book.title, count(loan.id) AS times
  FROM book
  LEFT JOIN loan ON loan.book_id = book.id
  GROUP BY book.id, book.title
),
average AS (
  SELECT avg(times) AS times FROM lending
)
SELECT lending.title, lending.times
FROM lending
CROSS JOIN average
WHERE lending.times > average.times
ORDER BY lending.times DESC, lending.id;
\`\`\`

Read it from the top like a recipe. To check a step, run its SELECT alone. The average has one row, so the cross join adds it to each line without multiplying.

Other places for a query within a query:

- one value: *price > (SELECT avg(price) FROM book)*. It must give at most one row.
- a test: *EXISTS (SELECT FROM loan WHERE …)*, true when a row is found.

PostgreSQL folds a CTE into the main query if it is used once and has no side effects. Used twice, as *lending* is here, it is computed once and kept.`,
    },
    resources: [
      { type: 'link', title: 'WITH queries', url: 'https://www.postgresql.org/docs/current/queries-with.html' },
      {
        type: 'link',
        title: 'Subquery expressions',
        url: 'https://www.postgresql.org/docs/current/functions-subquery.html',
      },
    ],
    assessment: [
      {
        id: 'scalar-many',
        kind: 'single',
        prompt:
          'What happens in `WHERE price = (SELECT price FROM book WHERE author_id = 3)` if that author has two books?',
        options: [
          { id: 'a', text: 'The first of the two prices is taken' },
          { id: 'b', text: 'Both prices are compared, as with IN' },
          { id: 'c', text: 'The query fails with an error at run time' },
          { id: 'd', text: 'The condition is NULL, so no row is returned' },
        ],
        answer: ['c'],
        why: 'A subquery used as a value may return at most one row. Use IN if several are possible.',
      },
      {
        id: 'why-cte',
        kind: 'single',
        prompt: 'What is the main reason to put a step into a CTE?',
        options: [
          { id: 'a', text: 'It has a name and can be run and understood by itself' },
          { id: 'b', text: 'A CTE is always faster than the same query as a subquery' },
          { id: 'c', text: 'Its result is stored, so that later queries can use it too' },
        ],
        answer: ['a'],
        why: 'It is about reading. Speed depends on the plan, and a CTE lives no longer than its query.',
      },
    ],
  },
  {
    slug: 'window-functions',
    name: 'Window functions',
    description:
      'A window function computes over related rows and keeps every row: a rank within a group, a running total, the difference to the row before. GROUP BY would fold the rows, a window lets each look at its neighbours. A typical mistake is to filter by a window function in WHERE. It is computed after WHERE, so it needs a query around it.',
    objectives: [
      'Number rows within groups, and take the first of each',
      'Compute a running total and a difference to the row before',
      'Choose between row_number, rank and dense_rank for ties',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 40,
    requires: ['subqueries-and-ctes'],
    content: {
      type: 'simple',
      body: `The latest loan of each member, and the days since the one before:

\`\`\`sql
WITH numbered AS (
  SELECT member_id, book_id, lent_on,
         row_number() OVER newest_first AS n,
         lent_on - lead(lent_on) OVER newest_first AS days_since_previous
  FROM loan
  WINDOW newest_first AS (PARTITION BY member_id ORDER BY lent_on DESC, id DESC)
)
SELECT member_id, book_id, lent_on, days_since_previous
FROM numbered
WHERE n = 1
ORDER BY member_id;
\`\`\`

**PARTITION BY** says who the neighbours are, **ORDER BY** in which order they stand. As the newest comes first, *lead* (the next row) is the earlier loan. Windows are computed after WHERE, so *n = 1* needs the query around it.

A running total is *sum(price) OVER (ORDER BY lent_on, id)*. With an ORDER BY the window ends at the current row, without one it covers the whole partition. Mind ties: by default, rows that are equal in the order count together, and so the id makes each row distinct.

For ties in a ranking, *rank* gives 1, 1, 3, *dense_rank* 1, 1, 2, and *row_number* picks one of them first.`,
    },
    resources: [
      { type: 'link', title: 'Window functions', url: 'https://www.postgresql.org/docs/current/tutorial-window.html' },
      {
        type: 'link',
        title: 'List of window functions',
        url: 'https://www.postgresql.org/docs/current/functions-window.html',
      },
    ],
    assessment: [
      {
        id: 'rank-ties',
        kind: 'single',
        prompt: 'Three runners finish in 50, 50 and 52 seconds. Which function gives 1, 1, 3?',
        options: [
          { id: 'a', text: '`row_number()`' },
          { id: 'b', text: '`dense_rank()`' },
          { id: 'c', text: '`count(*) OVER ()`' },
          { id: 'd', text: '`rank()`' },
        ],
        answer: ['d'],
        why: 'rank leaves a gap after a tie, dense_rank gives 1, 1, 2, and row_number 1, 2, 3.',
      },
      {
        id: 'window-in-where',
        kind: 'single',
        prompt: 'Why is `WHERE row_number() OVER (ORDER BY id) <= 3` refused?',
        options: [
          { id: 'a', text: 'row_number needs a PARTITION BY to be compared' },
          { id: 'b', text: 'Windows are computed over the rows that WHERE has left' },
          { id: 'c', text: 'Window functions return text, which has no order of size' },
        ],
        answer: ['b'],
        why: 'At the time of WHERE there is no window yet. Compute it in a CTE or subquery, and filter outside.',
      },
    ],
  },
  {
    slug: 'recursive-queries',
    name: 'Recursive queries',
    description:
      'Trees and graphs, such as departments, comments or prerequisites, have no fixed depth, so no fixed number of joins reaches their end. WITH RECURSIVE starts with some rows and adds the next step until nothing new comes. A typical mistake is to forget cycles: one wrong row, and the query walks in circles.',
    objectives: [
      'Walk from a node to all its descendants, with their depth',
      'Protect a recursive query against cycles',
      'Say when a closure table or a path column is the better choice',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 75,
    xp: 35,
    optional: true,
    requires: ['subqueries-and-ctes'],
    content: {
      type: 'simple',
      body: `Topics of a library form a tree. Which ones lie below *Science*, and how deep?

\`\`\`sql
CREATE TABLE topic (
  id        integer PRIMARY KEY,
  name      text NOT NULL,
  parent_id integer REFERENCES topic (id)
);

INSERT INTO topic VALUES
  (1, 'Science', NULL), (2, 'Physics', 1), (3, 'Optics', 2), (4, 'Art', NULL);

WITH RECURSIVE below AS (
  SELECT id, name, 0 AS depth
  FROM topic
  WHERE name = 'Science'
  UNION ALL
  SELECT topic.id, topic.name, below.depth + 1
  FROM topic
  JOIN below ON topic.parent_id = below.id
) CYCLE id SET looped USING path
SELECT name, depth FROM below WHERE NOT looped ORDER BY depth, name;
\`\`\`

The part before UNION ALL is the start. The part after it runs again and again, each time on the rows that were found **last**, until it finds none.

The CYCLE clause remembers the path to each row and stops where a row would meet itself. Without it, a topic that is its own grandparent keeps the query busy until the disk is full. Your data has no cycles? Then one more line costs little.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Recursive queries',
        url: 'https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-RECURSIVE',
      },
    ],
    assessment: [
      {
        id: 'recursive-part',
        kind: 'single',
        prompt: 'On which rows does the recursive part of WITH RECURSIVE work in each round?',
        options: [
          { id: 'a', text: 'On those that the round before has found' },
          { id: 'b', text: 'On all rows that were found so far' },
          { id: 'c', text: 'On the start rows, once for each of the levels' },
        ],
        answer: ['a'],
        why: 'Each round takes the newest rows one step further, and the query ends when a round finds none.',
      },
      {
        id: 'cycle-guard',
        kind: 'single',
        prompt: 'A comment’s parent chain contains a cycle by mistake. What does CYCLE do?',
        options: [
          { id: 'a', text: 'It refuses to insert the wrong row' },
          { id: 'b', text: 'It repairs the parent of the comment' },
          { id: 'c', text: 'It ends the walk after a depth of 100 by default' },
          { id: 'd', text: 'It marks the repeated row and stops there' },
        ],
        answer: ['d'],
        why: 'It follows the path of each row and goes no further from one that is on its own path. The data stay as they are.',
      },
    ],
  },
]
