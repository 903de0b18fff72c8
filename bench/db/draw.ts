import { begin, days, scale, seed } from './scale'

/**
 * Chance that is the same in every run: ids and draws are hashes of what they are for and a number. So any table can name
 * a row of any other by its number, without a join. Only immutable parts (no `text || number`, no `time + interval`):
 * anything else keeps the planner from putting the functions in line, which takes three times as long.
 */
export const drawFunctions = `
CREATE SCHEMA bench;

CREATE FUNCTION bench.id(what text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN md5(what || n::text || ':${seed}')::uuid;

-- From 0 to just below 1.
CREATE FUNCTION bench.draw(what text, n bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (hashint8extended(n, hashtextextended(what, ${seed})) & 9007199254740991) / 9007199254740992.0::float8;

-- From 0 to size - 1; the larger the skew, the more falls on the small numbers.
CREATE FUNCTION bench.pick(what text, n bigint, size bigint, skew float8 DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN floor(size * power(bench.draw(what, n), skew))::int;

CREATE FUNCTION bench.one_of(words text[], what text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN words[1 + bench.pick(what, n, cardinality(words))];

-- The number of the person to whom a course, a card or an event belongs.
CREATE FUNCTION bench.owner(what text, n bigint, skew float8) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN 1 + bench.pick(what, n, ${scale.people}, skew);

-- Some moment in the two years.
CREATE FUNCTION bench.moment(what text, n bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_timestamp(${Date.parse(begin) / 1_000} + bench.draw(what, n) * ${days * 86_400});

CREATE FUNCTION bench.prose(length int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN left(repeat('Every pair goes back to its shelf before the next one leaves it. ', 1 + length / 60), length);
`

export type Step = { fills: string; sql: string }

/** `INSERT INTO table (columns) rows`, with the name of the table kept for the report. */
export const step = (table: string, columns: string, rows: string): Step => ({
  fills: table,
  sql: `INSERT INTO ${table} (${columns}) ${rows}`,
})
