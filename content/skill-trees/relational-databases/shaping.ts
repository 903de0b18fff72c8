import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Changing rows, and shaping tables so that wrong rows cannot exist. */
export const shaping: TreeDraft['skills'] = [
  {
    slug: 'changing-rows',
    name: 'Inserting, updating and deleting',
    shortName: 'Changing rows',
    description:
      'INSERT adds facts, UPDATE corrects them, DELETE takes them back, each on a whole set of rows at once. RETURNING gives you what was changed, so you need not ask again. A typical mistake is an UPDATE without WHERE: it is valid, fast, and changes every row.',
    objectives: [
      'Insert several rows in one statement, and get their ids back',
      'Write the WHERE of an UPDATE as a SELECT first, and check what it hits',
      'Insert or update in one step with ON CONFLICT',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 60,
    xp: 20,
    requires: ['select'],
    content: {
      type: 'simple',
      body: `Three statements change data, and all of them can report what they did:

\`\`\`sql
INSERT INTO member (name, email)
VALUES ('Ada', 'ada@example.org'), ('Lin', 'lin@example.org')
RETURNING id, name;

UPDATE loan
SET returned_on = DATE '2026-03-10'
WHERE book_id = 2 AND returned_on IS NULL
RETURNING id;

DELETE FROM member
WHERE email = 'lin@example.org';
\`\`\`

Look at the number of changed rows. An UPDATE that hits 0 rows is no error for the database, but mostly one for you: the book was not lent. One that hits 5,000 when you meant one is a bad afternoon. At the prompt, write **SELECT** with the same WHERE first.

*Insert it, or correct what is there* is a single statement that is safe when two people do it at once:

\`\`\`sql
INSERT INTO member (name, email)
VALUES ('Ada Lovelace', 'ada@example.org')
ON CONFLICT (email) DO UPDATE SET name = EXCLUDED.name;
\`\`\`

It needs a unique constraint on *email*, which decides what counts as a conflict.`,
    },
    resources: [
      { type: 'link', title: 'Data manipulation', url: 'https://www.postgresql.org/docs/current/dml.html' },
      { type: 'link', title: 'INSERT', url: 'https://www.postgresql.org/docs/current/sql-insert.html' },
    ],
    assessment: [
      {
        id: 'safe-update',
        kind: 'single',
        prompt: 'You must correct one row by hand in production. What is the best first step?',
        options: [
          { id: 'a', text: 'Run the UPDATE, then look at the table to see what happened' },
          { id: 'b', text: 'Run a SELECT with the same WHERE and look at the hits' },
          { id: 'c', text: 'Add LIMIT 1 to the UPDATE, so that one row changes at most' },
        ],
        answer: ['b'],
        why: 'You see what you would hit before you hit it. PostgreSQL’s UPDATE has no LIMIT, and looking afterwards is too late.',
      },
      {
        id: 'upsert-race',
        kind: 'single',
        prompt: 'Code does SELECT, then INSERT if nothing was found. Why is ON CONFLICT better?',
        options: [
          { id: 'a', text: 'It needs no unique constraint on the column' },
          { id: 'b', text: 'SELECT can’t see rows that were inserted the same day' },
          { id: 'c', text: 'Two people may both find nothing, then both insert' },
          { id: 'd', text: 'It skips the checks, which makes it faster than both' },
        ],
        answer: ['c'],
        why: 'Between the two statements somebody else can insert. One statement with a unique constraint has no such gap.',
      },
    ],
  },
  {
    slug: 'constraints',
    name: 'Constraints',
    description:
      'A constraint is a rule that no program, script or tired administrator can break: NOT NULL, UNIQUE, CHECK, foreign keys, EXCLUDE. It holds for old rows and new, in every order of events. A typical mistake is to check only in the application: two requests at the same moment both look, both see nothing, and both write.',
    objectives: [
      'Turn three rules of a domain into constraints with good names',
      'Write a rule that holds for some rows only, as a partial unique index',
      'Handle the violation in a program by the name of the constraint',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['keys', 'null', 'changing-rows'],
    content: {
      type: 'simple',
      body: `*A loan is due after it starts. A book is out at most once. A rating is 1 to 5.* The database can hold all three:

\`\`\`sql
ALTER TABLE loan
  ADD CONSTRAINT loan_due_after_start CHECK (due_on > lent_on);

CREATE UNIQUE INDEX loan_one_open_per_book
  ON loan (book_id)
  WHERE returned_on IS NULL;

CREATE TABLE rating (
  book_id   integer NOT NULL REFERENCES book (id),
  member_id integer NOT NULL REFERENCES member (id),
  stars     integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
  PRIMARY KEY (book_id, member_id)
);
\`\`\`

The **partial** unique index looks at open loans only: a book may have many returned loans, but one that is out. No application can promise this alone, since two people may press *Lend* in the same second.

The primary key of two columns says that a member rates a book once.

Beware of NULL: a CHECK fails only when it is *false*. With *stars* NULL the check is unknown, and passes. That is why NOT NULL stands beside it.

Give constraints names. A program can then turn *loan_one_open_per_book* into *This book is out*.`,
    },
    resources: [
      { type: 'link', title: 'Constraints', url: 'https://www.postgresql.org/docs/current/ddl-constraints.html' },
      { type: 'link', title: 'Partial indexes', url: 'https://www.postgresql.org/docs/current/indexes-partial.html' },
    ],
    assessment: [
      {
        id: 'check-null',
        kind: 'single',
        prompt: 'A column has `CHECK (age >= 18)` and allows NULL. What happens with a NULL age?',
        options: [
          { id: 'a', text: 'It is accepted' },
          { id: 'b', text: 'It is refused, as NULL is not at least 18' },
          { id: 'c', text: 'It is stored as 18, the smallest value that fits' },
        ],
        answer: ['a'],
        why: 'A check refuses only what is false. NULL >= 18 is unknown. Add NOT NULL to refuse it.',
      },
      {
        id: 'one-default',
        kind: 'single',
        prompt: 'Each customer may have many addresses, but one default. What guarantees that?',
        options: [
          { id: 'a', text: '`UNIQUE (customer_id, is_default)`' },
          { id: 'b', text: '`CHECK (is_default)` on the table of addresses' },
          { id: 'c', text: 'A query before each insert that counts the default addresses' },
          { id: 'd', text: 'A unique index on customer_id `WHERE is_default`' },
        ],
        answer: ['d'],
        why: 'The first would also allow just one address that is not the default. The check forbids others, and the query leaves a gap for two at once.',
      },
    ],
  },
  {
    slug: 'normal-forms',
    name: 'Normal forms: each fact once',
    shortName: 'Normal forms',
    description:
      'A schema is normalised when every fact is stored in one place: each column depends on the key, the whole key, and nothing but the key. Then a correction is one UPDATE, and two places can’t contradict each other. A typical mistake is a list in a column (`“red,blue”`) or numbered columns (`phone1`, `phone2`), which no constraint can check.',
    objectives: [
      'Find the repeated facts in a wide table, and say which update would break it',
      'Split a table to third normal form, and join it back without loss',
      'Model a many-to-many relation with a table of its own',
      'Name a good reason for keeping a copy on purpose',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 40,
    milestone: true,
    requires: ['joins', 'constraints'],
    content: {
      type: 'simple',
      body: `A spreadsheet became a table: *order number, customer, city, product, price, quantity*. If a customer moves, forty rows must change. Forget one, and they live in two cities. If the last order for a product goes, its price goes with it.

Ask of each column: **what does it depend on?** The city on the customer, the price on the product, the quantity on order *and* product. Each answer is a table:

\`\`\`sql
CREATE TABLE customer (id integer PRIMARY KEY, name text NOT NULL, city text NOT NULL);
CREATE TABLE product  (id integer PRIMARY KEY, name text NOT NULL, price numeric(8, 2) NOT NULL);
CREATE TABLE purchase (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customer);

CREATE TABLE purchase_line (
  purchase_id integer NOT NULL REFERENCES purchase,
  product_id  integer NOT NULL REFERENCES product,
  quantity    integer NOT NULL CHECK (quantity > 0),
  unit_price  numeric(8, 2) NOT NULL,
  PRIMARY KEY (purchase_id, product_id)
);
\`\`\`

The last one joins many purchases to many products. Its *unit_price* is no mistake: what somebody **paid** is another fact than what it costs today. A copy is fine when it is history. A copy that must follow the original needs a reason and a plan.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Database normalization',
        url: 'https://en.wikipedia.org/wiki/Database_normalization',
      },
    ],
    assessment: [
      {
        id: 'which-dependency',
        kind: 'single',
        prompt: 'In `course(id, title, teacher_id, teacher_phone)`, which fact is in the wrong table?',
        options: [
          { id: 'a', text: 'The title, which other courses could share' },
          { id: 'b', text: 'The teacher’s id, because a teacher is a fact of its own' },
          { id: 'c', text: 'The teacher’s phone, which depends on the teacher' },
        ],
        answer: ['c'],
        why: 'It depends on teacher_id, not on the course. A teacher with five courses has the number stored five times.',
      },
      {
        id: 'tags',
        kind: 'single',
        prompt: 'A text column `tags` holds “jazz,live,vinyl”. What speaks most for a table of its own?',
        options: [
          { id: 'a', text: 'Text columns are limited to 255 characters' },
          { id: 'b', text: 'Tags can be constrained, joined and indexed singly' },
          { id: 'c', text: 'It takes less space on the disk for every number of tags' },
          { id: 'd', text: 'A column may hold no commas in a normalised table' },
        ],
        answer: ['b'],
        why: 'A list inside a text is out of reach for keys, constraints and ordinary indexes. It is about facts, not about commas or space.',
      },
    ],
  },
]
