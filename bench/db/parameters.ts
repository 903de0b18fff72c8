import { crowd, largeTree, now, scale } from './scale'

/** Before this comes everything: a reader's first page. */
export const newest = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']

/** How many different ones are asked for; the runs go round them. */
const variety = 500

/** Four of five are anybody; every fifth is one of the 50 who did most, whom most follow, or who follow most. */
const anybody = `bench.pick('asked', k, ${scale.people})`
const heavy = 'k / 5 % 50'

const asked = (columns: string, more = '', firstHeavy = 1) =>
  `SELECT ${columns} FROM generate_series(1, ${variety}) k CROSS JOIN LATERAL (
     SELECT CASE WHEN k % 5 = 0 THEN ${firstHeavy} + ${heavy} ELSE 1 + ${anybody} END) person(n) ${more} ORDER BY k`

const somebody = asked(`bench.id('user', n)`)
const somebodyNow = asked(`bench.id('user', n), '${now}'`)
const oneOf = ({ from, to }: { from: number; to: number }) =>
  `SELECT bench.id('user', n) FROM generate_series(${from}, ${to}) n`

/** Somebody who took trees at all: all but three in ten. */
const treeTaker = `CROSS JOIN LATERAL (SELECT CASE WHEN n <= ${crowd.collectors.to} OR n % 10 < 7 THEN n ELSE n - 3 END) taker(m)
  CROSS JOIN LATERAL (SELECT 1 + (m * 7 + 11) % ${scale.trees}) took(t)`

/** For each query, SQL that gives its parameters, a row for each execution. The first row is a common case, the fifth a heavy one. */
export const parameters = {
  somebody,
  somebodyNow,
  ledgerPage: asked(`bench.id('user', n), '9223372036854775807', 0, 50`),
  followed: asked(
    `CASE WHEN k % 5 = 0 THEN bench.id('user', 1 + (1 + ${heavy}) * 7919 % ${scale.people}) ELSE bench.id('user', n) END`,
  ),
  treeAndLearner: asked(`'tree-' || t, bench.id('user', m)`, treeTaker),
  skillAndLearner: asked(
    `bench.id('skill', t * 10000 + ${scale.skillsEach / 2} + bench.pick('locked', k, ${scale.skillsEach / 2})), bench.id('user', m)`,
    treeTaker,
  ),
  deepSkillAndLearner: `SELECT bench.id('skill', ${largeTree.skills} - 1 - k), bench.id('user', ${crowd.explorers.from} + k % 10)
    FROM generate_series(0, ${largeTree.width - 1}) k`,
  /** Whoever tried an exercise; every fifth time one of those who tried most often. */
  attempts: `SELECT bench.id('user', a.n), a.exercise_id, 20
    FROM generate_series(1, ${variety}) k, (SELECT count(*) AS size FROM bench.attempted) every
    JOIN LATERAL (SELECT * FROM bench.attempted WHERE place = CASE WHEN k % 5 = 0 THEN 1 + ${heavy} ELSE 1 + bench.pick('asked', k, size) END) a ON true
    ORDER BY k`,
  reader: asked(`bench.id('user', n), '${newest.join("', '")}'`, '', crowd.wide.from),
  wideReader: oneOf(crowd.wide),
  narrowReader: oneOf(crowd.narrow),
  loudReader: oneOf(crowd.loud),
}
