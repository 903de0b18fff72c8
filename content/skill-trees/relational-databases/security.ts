import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Two walls: no foreign text in a statement, no right that is not needed. */
export const security: TreeDraft['skills'] = [
  {
    slug: 'sql-injection',
    name: 'Preventing SQL injection',
    shortName: 'SQL injection',
    description:
      'SQL injection happens when text from a person is pasted into a statement and becomes part of its grammar. Parameters send statement and values apart, so a value can never be read as SQL. A typical mistake is to escape quotes by hand: it works until a number, a sort order or a column name comes from outside.',
    objectives: [
      'Attack a query of your own that is built by joining strings',
      'Repair it with parameters, and show that the attack fails',
      'Handle names of columns and directions of sorting by a fixed list',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 60,
    xp: 30,
    requires: ['changing-rows'],
    content: {
      type: 'simple',
      body: `This code asks for a disaster:

\`\`\`js
const unsafe = (email) => "SELECT id FROM member WHERE email = '" + email + "'"

console.log(unsafe("' OR true --"))
// SELECT id FROM member WHERE email = '' OR true --'
\`\`\`

The quote ends the text, *OR true* makes every row match, and the two hyphens turn the rest into a comment. Send the value apart instead, here with the library *pg*:

\`\`\`js
const findMember = (database, email) =>
  database.query('SELECT id FROM member WHERE email = $1', [email])
\`\`\`

Statement and value travel separately. Whatever the value holds, it is compared as a text.

Names and keywords can't be parameters. For a sort order from a request, choose from what you know:

\`\`\`js
const orders = { newest: 'lent_on DESC, id', due: 'due_on, id' }
const orderBy = (asked) => (Object.hasOwn(orders, asked) ? orders[asked] : orders.newest)
\`\`\`

The text that enters the statement is yours in every case. Nothing typed by a stranger gets there, escaped or not.`,
    },
    resources: [
      {
        type: 'link',
        title: 'SQL injection prevention',
        url: 'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
      },
      { type: 'link', title: 'Parameterised queries in pg', url: 'https://node-postgres.com/features/queries' },
    ],
    assessment: [
      {
        id: 'why-parameters',
        kind: 'single',
        prompt: 'Why do parameters prevent injection?',
        options: [
          { id: 'a', text: 'They remove quotes and semicolons from each value' },
          { id: 'b', text: 'They limit the length of what can be sent' },
          { id: 'c', text: 'They encrypt the value on its way to the database' },
          { id: 'd', text: 'The statement is parsed without the values' },
        ],
        answer: ['d'],
        why: 'The grammar is fixed before a value comes into play. Nothing has to be removed, so O’Hara keeps his apostrophe.',
      },
      {
        id: 'sort-column',
        kind: 'single',
        prompt: 'A page lets people choose the column to sort by. What is safe?',
        options: [
          { id: 'a', text: 'Look the choice up in a fixed list of columns' },
          { id: 'b', text: '`ORDER BY $1`, with the name of the column as the value' },
          { id: 'c', text: 'Paste the name after doubling all the quotes in it' },
        ],
        answer: ['a'],
        why: '`ORDER BY $1` sorts by a constant text, hence not at all. Escaping by hand for values does not fit names.',
      },
    ],
  },
  {
    slug: 'roles-and-privileges',
    name: 'Roles and privileges',
    shortName: 'Roles',
    description:
      'A role may do only what it was granted. The program that serves pages needs to read and change rows, but not to drop tables, and a report needs to read only. A typical mistake is to let everything connect as the superuser: then any hole in the program is a hole in the whole database.',
    objectives: [
      'Create one role that owns the schema, one for the program and one for reports',
      'Grant each what it needs, also for tables that don’t exist yet',
      'Prove by trying that a forbidden statement is refused',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['sql-injection'],
    content: {
      type: 'simple',
      body: `Three roles are a good start: an **owner** that runs migrations, an **app** that serves people, a **reader** for reports.

\`\`\`sql
CREATE ROLE library_app LOGIN;
CREATE ROLE library_reader LOGIN;

GRANT SELECT, INSERT, UPDATE, DELETE ON book, member, loan TO library_app;
GRANT SELECT ON book, loan TO library_reader;
GRANT SELECT (id, name) ON member TO library_reader;

ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO library_app;
\`\`\`

The reader can join loans to names, but *SELECT email FROM member* is refused, and so is a star. The last statement is about tables that **the present role** will create later in this schema, so run it as the role of the migrations.

A role that owns a table may always alter and drop it. So the app must not own anything.

This is the second wall. If an injection gets through the first, it can do what *library_app* may do, and no more. It can't drop a table, read files of the server, or create roles.

Passwords aren't written into migrations. Set them by \`\\password\` in psql, which sends only a hash.`,
    },
    resources: [
      { type: 'link', title: 'Privileges', url: 'https://www.postgresql.org/docs/current/ddl-priv.html' },
      { type: 'link', title: 'Database roles', url: 'https://www.postgresql.org/docs/current/user-manag.html' },
    ],
    assessment: [
      {
        id: 'app-owner',
        kind: 'single',
        prompt: 'The web program connects as the owner of the tables. Why is that a risk?',
        options: [
          { id: 'a', text: 'An owner cannot be given fewer rights than a superuser' },
          { id: 'b', text: 'An injected statement could drop the tables' },
          { id: 'c', text: 'An owner’s queries are slower, as more is checked' },
        ],
        answer: ['b'],
        why: 'Owners may alter and drop what is theirs. A separate role for the program has no such right.',
      },
      {
        id: 'future-tables',
        kind: 'single',
        prompt:
          'You granted SELECT on all tables of a schema to a reader. Tomorrow a table is added. May the reader read it?',
        options: [
          { id: 'a', text: 'Yes, a grant on all tables is valid for later ones too' },
          { id: 'b', text: 'Yes, as soon as the reader connects anew' },
          { id: 'c', text: 'No, unless default privileges were set' },
          { id: 'd', text: 'No, a table can only be read by its owner' },
        ],
        answer: ['c'],
        why: '“ALL TABLES” means those that exist now. ALTER DEFAULT PRIVILEGES speaks of those to come.',
      },
    ],
  },
]
