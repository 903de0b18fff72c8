import type { TreeDraft } from '../../../server/domains/skills/schema'

/** What does not fit columns: nested data and prose. */
export const documents: TreeDraft['skills'] = [
  {
    slug: 'json-columns',
    name: 'JSON columns',
    description:
      'A jsonb column holds data whose shape you don’t control or that nobody queries by part: a third party’s answer, a form with free fields. It can be searched and indexed, but has no foreign keys and hardly any types. A typical mistake is to put everything into it “to stay flexible”, and to rebuild constraints in code afterwards.',
    objectives: [
      'Read, filter and change values inside jsonb',
      'Index containment, and show in a plan that the index is used',
      'Decide for a given field between a column and a key in jsonb',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 30,
    optional: true,
    requires: ['normal-forms', 'indexes'],
    content: {
      type: 'simple',
      body: `A catalogue imports records from many publishers, each with extra fields of its own:

\`\`\`sql
CREATE TABLE import_record (
  id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  isbn   text  NOT NULL UNIQUE,
  extras jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(extras) = 'object')
);

INSERT INTO import_record (isbn, extras)
VALUES ('9780000000002', '{"pages": 320, "tags": ["maps", "sea"]}');

CREATE INDEX import_record_extras ON import_record USING gin (extras jsonb_path_ops);

SELECT isbn, (extras->>'pages')::integer AS pages
FROM import_record
WHERE extras @> '{"tags": ["sea"]}';
\`\`\`

The arrow -> gives jsonb, ->> gives **text**, so numbers need a cast. The operator @> asks whether the left side *contains* the right, and the GIN index answers just that. It doesn't help *extras->>'pages' = '320'*, which would need an index of its own.

What every record has, what you join by, or what must be right (here the isbn) gets a column. A missing key is simply NULL, and a misspelt one too: *extras->>'pagse'* raises no error, ever.`,
    },
    resources: [
      { type: 'link', title: 'JSON types', url: 'https://www.postgresql.org/docs/current/datatype-json.html' },
      { type: 'link', title: 'JSON functions', url: 'https://www.postgresql.org/docs/current/functions-json.html' },
    ],
    assessment: [
      {
        id: 'column-or-json',
        kind: 'single',
        prompt: 'Which field of an order is a reasonable candidate for jsonb?',
        options: [
          { id: 'a', text: 'The customer it belongs to' },
          { id: 'b', text: 'The amount, which reports add up each month' },
          { id: 'c', text: 'The state, by which open orders are found' },
          { id: 'd', text: 'The raw answer of a payment service' },
        ],
        answer: ['d'],
        why: 'You don’t control its shape and keep it as evidence. The others are joined, summed or constrained.',
      },
      {
        id: 'arrow-type',
        kind: 'single',
        prompt: 'What is the type of `extras->>\'pages\'` for `{"pages": 320}`?',
        options: [
          { id: 'a', text: 'text' },
          { id: 'b', text: 'integer' },
          { id: 'c', text: 'jsonb' },
        ],
        answer: ['a'],
        why: 'The double arrow always gives text, here “320”. Cast it before comparing sizes: as text, “90” is greater than “320”.',
      },
    ],
  },
  {
    slug: 'full-text-search',
    name: 'Full-text search',
    description:
      "Full-text search turns text into word stems and finds documents by them, in any form and order, best match first. PostgreSQL does this with tsvector, tsquery and a GIN index, which is enough for many sites. A typical mistake is `LIKE '%word%'` on a large table: it reads every row, and “boats” doesn’t find “boat”.",
    objectives: [
      'Store a search vector as a generated column, and index it',
      'Turn what people type into a query without errors',
      'Rank results, with titles above bodies',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 75,
    xp: 35,
    optional: true,
    requires: ['indexes'],
    content: {
      type: 'simple',
      body: `Let the database keep a searchable form of each article:

\`\`\`sql
CREATE TABLE article (
  id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title  text NOT NULL,
  body   text NOT NULL,
  search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A') ||
    setweight(to_tsvector('english', body), 'B')
  ) STORED
);

CREATE INDEX article_search ON article USING gin (search);

INSERT INTO article (title, body)
VALUES ('Sailing home', 'The boats were running before the wind.');

SELECT title, ts_rank(search, query) AS rank
FROM article, websearch_to_tsquery('english', 'boat run -storm') AS query
WHERE search @@ query
ORDER BY rank DESC, id;
\`\`\`

*boats* becomes *boat* and *running* becomes *run*, so the article is found. Words such as *the* are dropped. The weights A and B put matches in the title first.

**websearch_to_tsquery** understands what people type: quotes for phrases, a minus to exclude. It never raises a syntax error, unlike *to_tsquery*.

Name the language. Without it a setting of the session decides, and a generated column doesn't allow that. Misspellings are another matter: see the extension pg_trgm.`,
    },
    resources: [
      { type: 'link', title: 'Full text search', url: 'https://www.postgresql.org/docs/current/textsearch.html' },
      { type: 'link', title: 'pg_trgm', url: 'https://www.postgresql.org/docs/current/pgtrgm.html' },
    ],
    assessment: [
      {
        id: 'why-stems',
        kind: 'single',
        prompt: 'Why does a search for “run” find a text that contains only “running”?',
        options: [
          { id: 'a', text: 'Because “run” is the beginning of “running”' },
          { id: 'b', text: 'Because the index stores all parts of each word' },
          { id: 'c', text: 'Because both are reduced to one stem' },
        ],
        answer: ['c'],
        why: 'The dictionary of the language maps forms to stems. “runway” also begins with “run”, and isn’t found.',
      },
      {
        id: 'user-input',
        kind: 'single',
        prompt: 'What turns a text from a search box into a query without raising syntax errors?',
        options: [
          { id: 'a', text: '`to_tsquery`' },
          { id: 'b', text: '`websearch_to_tsquery`' },
          { id: 'c', text: '`to_tsvector`, applied to the text' },
          { id: 'd', text: 'A cast of the text: `::tsquery`' },
        ],
        answer: ['b'],
        why: 'to_tsquery and the cast expect operators in strict form, and a stray quote or “&” makes them fail.',
      },
    ],
  },
]
