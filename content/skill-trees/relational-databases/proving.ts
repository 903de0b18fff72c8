import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Showing that it all comes together. */
export const proving: TreeDraft['skills'] = [
  {
    slug: 'query-check',
    name: 'Check: answering questions with SQL',
    shortName: 'Query check',
    description:
      'A short test of everything about asking: filters, NULL, joins, groups, steps, windows. Take it without looking anything up, then run the queries that surprised you. Most wrong answers in real reports come from the few traps in here.',
    objectives: [
      'Predict the number of rows and the columns of a result before running the query',
      'Find the mistake in a query that runs without an error',
    ],
    type: 'assessment',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 50,
    milestone: true,
    requires: ['outer-joins', 'window-functions'],
    resources: [{ type: 'link', title: 'Queries', url: 'https://www.postgresql.org/docs/current/queries.html' }],
    assessment: [
      {
        id: 'members-without-loans',
        kind: 'multiple',
        prompt: 'Which queries find members without any loan? `loan.member_id` is never NULL. Choose all.',
        options: [
          { id: 'a', text: '`FROM member LEFT JOIN loan ON member_id = member.id WHERE loan.id IS NULL`' },
          { id: 'b', text: '`FROM member JOIN loan ON member_id = member.id WHERE loan.id IS NULL`' },
          { id: 'c', text: '`FROM member WHERE NOT EXISTS (SELECT FROM loan WHERE member_id = member.id)`' },
          { id: 'd', text: '`FROM member JOIN loan ON member_id <> member.id`' },
        ],
        answer: ['a', 'c'],
        why: 'An inner join never has a row without a loan, and “a loan of somebody else exists” is another question.',
      },
      {
        id: 'double-sum',
        kind: 'single',
        prompt:
          'A report joins orders to their lines and to their payments, and sums the payments. It is too high. Why?',
        options: [
          { id: 'a', text: 'sum() counts NULL payments as the value before' },
          { id: 'b', text: 'Each payment occurs once for every line of its order' },
          { id: 'c', text: 'Inner joins return every matching row twice, once per side' },
        ],
        answer: ['b'],
        why: 'Two lists of one parent multiply. Sum the payments per order in a CTE, then join.',
      },
      {
        id: 'latest-per-group',
        kind: 'single',
        prompt: 'You need the newest row of each sensor, with all its columns. Which approach is right?',
        options: [
          { id: 'a', text: '`SELECT *, max(at) … GROUP BY sensor_id`' },
          { id: 'b', text: '`SELECT * … ORDER BY at DESC LIMIT 1`' },
          { id: 'c', text: '`row_number()` per sensor, newest first, then keep number 1' },
          { id: 'd', text: '`SELECT DISTINCT sensor_id, * … ORDER BY at DESC, sensor_id LIMIT 100`' },
        ],
        answer: ['c'],
        why: 'The first is refused, the second gives one row in all, and DISTINCT over all columns removes nothing.',
      },
      {
        id: 'average-of-nothing',
        kind: 'single',
        prompt: 'No row matches. What do `count(*)` and `sum(price)` return?',
        options: [
          { id: 'a', text: '0 and NULL' },
          { id: 'b', text: '0 and 0' },
          { id: 'c', text: 'NULL and NULL' },
          { id: 'd', text: 'No row at all' },
        ],
        answer: ['a'],
        why: 'Without GROUP BY there is always one row. The sum of nothing is NULL: show it by coalesce.',
      },
    ],
  },
  {
    slug: 'a-database-of-your-own',
    name: 'Project: a database of your own',
    shortName: 'Project',
    description:
      'Design, fill and run a database for something you care about: a collection, a club, a season of games. It must answer real questions, refuse wrong data, and survive being deleted. A typical mistake is to design for weeks on paper: create the first two tables on the first day, and let migrations do the rest.',
    objectives: [
      'Model at least six tables in third normal form, each rule that matters as a constraint',
      'Fill it with 10,000 rows or more, and answer ten questions, three of them with windows or steps',
      'Make the slowest question ten times faster, with both plans as evidence',
      'Change the schema by a migration, delete the database, and bring it back from a backup',
    ],
    type: 'project',
    difficulty: 'intermediate',
    minutes: 480,
    xp: 100,
    milestone: true,
    requires: ['query-check', 'explain', 'migrations', 'roles-and-privileges', 'backups'],
    resources: [
      { type: 'link', title: 'The PostgreSQL tutorial', url: 'https://www.postgresql.org/docs/current/tutorial.html' },
      {
        type: 'link',
        title: 'Generating rows: generate_series',
        url: 'https://www.postgresql.org/docs/current/functions-srf.html',
      },
    ],
  },
]
