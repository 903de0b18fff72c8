import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Tables, and the first questions to them. */
export const firstSteps: TreeDraft['skills'] = [
  {
    slug: 'tables',
    name: 'Tables, rows and types',
    shortName: 'Tables',
    description:
      'A table holds facts of one kind: each row states one fact, each column has a name and a type that every value must have. The type is the first rule of your data: a `date` column can never hold “soon”. A typical mistake is to make everything text, and to find out a year later that 9 sorts after 10.',
    objectives: [
      'Read a row of a table aloud as one plain sentence',
      'Choose a fitting type for names, amounts, days, moments and yes/no',
      'Create a table with three or more columns, and look at its definition',
    ],
    type: 'knowledge',
    difficulty: 'beginner',
    minutes: 45,
    xp: 15,
    requires: [],
    content: {
      type: 'simple',
      body: `A table is a promise about shape. Here is one for the books of a library:

\`\`\`sql
CREATE TABLE book (
  id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title     text    NOT NULL,
  price     numeric(8, 2),
  published date,
  reference boolean NOT NULL DEFAULT false
);
\`\`\`

Each row says: *there is a book with this number, this title, …* If you can't read a row as one sentence, the table probably mixes two kinds of fact.

Types worth knowing first:

- **text** for words. A limit on length is a rule of its own, so write it only if the rule is real.
- **integer** and **bigint** to count, **numeric** for money. Never use floating point for money: 0.1 and 0.2 have no exact form there.
- **date** for days, **timestamptz** for moments. The second is one instant, shown in the zone of whoever asks.
- **boolean** for yes or no.

A type refuses nonsense at the door, sorts correctly, and brings its own arithmetic: a date plus 28 is a date.`,
    },
    resources: [
      { type: 'link', title: 'Data types', url: 'https://www.postgresql.org/docs/current/datatype.html' },
      { type: 'link', title: 'Table basics', url: 'https://www.postgresql.org/docs/current/ddl-basics.html' },
    ],
    assessment: [
      {
        id: 'money-type',
        kind: 'single',
        prompt: 'Which type fits prices such as 19.99 that are added up to the cent?',
        options: [
          { id: 'a', text: '`real`, as it can hold fractions' },
          { id: 'b', text: '`text`, as it keeps the digits as they are' },
          { id: 'c', text: '`numeric(8, 2)`' },
          { id: 'd', text: '`double precision`, since it has more digits' },
        ],
        answer: ['c'],
        why: 'numeric is exact in decimal. Binary floating point rounds 19.99, and text cannot be added up.',
      },
      {
        id: 'text-sorting',
        kind: 'single',
        prompt: 'The quantities 9, 10 and 100 are stored as text. In which order does `ORDER BY quantity` return them?',
        options: [
          { id: 'a', text: '10, 100, 9' },
          { id: 'b', text: '9, 10, 100' },
          { id: 'c', text: '100, 10, 9' },
        ],
        answer: ['a'],
        why: 'Text is compared character by character, and “1” comes before “9”. As integers they would sort by size.',
      },
    ],
  },
  {
    slug: 'select',
    name: 'Asking with SELECT',
    shortName: 'SELECT',
    description:
      'A SELECT describes the result you want, and the database finds a way to it. You choose columns, filter rows by WHERE, sort by ORDER BY and take some by LIMIT. A typical mistake is to rely on the order in which rows happen to come: without ORDER BY there is none, and tomorrow it is another.',
    objectives: [
      'Filter rows by comparisons, ranges, lists and patterns',
      'Sort by two columns, and page through a result in a stable order',
      'Compute a column and give it a name',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 60,
    xp: 20,
    requires: ['tables'],
    content: {
      type: 'simple',
      body: `Say what you want, not how to find it:

\`\`\`sql
SELECT title, price * 1.07 AS price_with_tax
FROM book
WHERE published >= DATE '2020-01-01'
  AND title ILIKE '%garden%'
ORDER BY published DESC, id
LIMIT 10;
\`\`\`

The clauses are written in one order and understood in another: FROM, then WHERE, then SELECT, then ORDER BY, then LIMIT. That is why WHERE cannot use the name *price_with_tax*, which does not exist yet, while ORDER BY can.

Some habits pay off early:

- Name the columns. A star is fine at the prompt, but a program that says it gets a new column the day somebody adds one.
- End every ORDER BY with something **unique**, here the id. Otherwise two books of one day may change places between two pages, and a reader sees one twice.
- **ILIKE** ignores case. The percent sign stands for any text, the underscore for one character.

Text stands in single quotes. Double quotes are for *names* of tables and columns.`,
    },
    resources: [
      { type: 'link', title: 'Querying a table', url: 'https://www.postgresql.org/docs/current/tutorial-select.html' },
      { type: 'link', title: 'SELECT', url: 'https://www.postgresql.org/docs/current/sql-select.html' },
    ],
    assessment: [
      {
        id: 'alias-in-where',
        kind: 'single',
        prompt: 'Why does `SELECT price * 2 AS twice FROM book WHERE twice > 20` fail?',
        options: [
          { id: 'a', text: 'A computed column can’t be compared with a number' },
          { id: 'b', text: 'WHERE is evaluated before the names in SELECT exist' },
          { id: 'c', text: 'The alias would have to stand in single quotes' },
        ],
        answer: ['b'],
        why: 'Rows are filtered first, computed columns come after. Repeat the expression, or put it into a subquery.',
      },
      {
        id: 'no-order',
        kind: 'single',
        prompt: 'A query without ORDER BY has returned rows by id for a year. What may you rely on?',
        options: [
          { id: 'a', text: 'That rows come by id, because of the primary key' },
          { id: 'b', text: 'That rows come in the order they were inserted' },
          { id: 'c', text: 'That two runs at the same moment agree' },
          { id: 'd', text: 'On no order at all' },
        ],
        answer: ['d'],
        why: 'Without ORDER BY the order depends on plan, updates and parallel work, and can change at any time.',
      },
    ],
  },
]
