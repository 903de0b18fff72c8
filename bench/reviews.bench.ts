import type { Scored } from '../server/domains/reviews/core/score-evidence'
import { disguise } from './reviews/disguise'
import { compareFindings, type Found, precision, recall, sum } from './reviews/measure-finding'
import { openReviewer } from './reviews/our-reviewer'
import { type Labelled, readSet } from './reviews/read-set'

/**
 * Reviews against what was marked: how many of the flaws are found, how many remarks are right, whether better work has
 * more points, and whether the same work in another dress has the same. REVIEWS_ONLY=slug for some, REVIEWS_NOTES=1 to see what was missed.
 */
const only = process.env.REVIEWS_ONLY
const disguises = Number(process.env.REVIEWS_DISGUISES ?? 1_000)
const { review, stop } = openReviewer()

async function measure(name: string, exercises: Labelled[]): Promise<void> {
  const found: Found = { tallies: new Map(), rules: new Map(), notes: [] }
  const times: number[] = []
  const order = { right: 0, all: 0 }
  const plain = new Map<string, Scored>()
  for (const exercise of exercises) {
    // What the reference says is known in the academy long before somebody hands in.
    await review(exercise, exercise.reference)
    for (const solution of exercise.solutions) {
      const reviewed = await review(exercise, solution.files)
      if (reviewed === null) throw new Error(`${exercise.slug}/${solution.file} can't be reviewed`)
      times.push(reviewed.ms)
      plain.set(`${exercise.slug}/${solution.file}`, reviewed.scored)
      compareFindings(exercise, solution, reviewed, found)
    }
    for (const { better, worse, axis } of exercise.pairs) {
      const [more, less] = [better, worse].map((file) => plain.get(`${exercise.slug}/${file}`)?.axes[axis] ?? null)
      order.all += 1
      if (typeof more === 'number' && typeof less === 'number' && more > less) order.right += 1
      else found.notes.push(`order  ${exercise.slug} ${axis}: ${better} ${more} is not above ${worse} ${less}`)
    }
  }
  const all = sum(found.tallies.values())
  times.sort((one, other) => one - other)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  console.log(`\n## ${name}: ${exercises.length} exercises, ${times.length} solutions, ${all.found + all.missed} flaws`)
  console.table(
    Object.fromEntries(
      [...found.tallies].map(([axis, tally]) => [
        axis,
        { ...tally, precision: round(precision(tally)), recall: round(recall(tally)) },
      ]),
    ),
  )
  console.log(
    `precision ${round(precision(all))} (aim 0.9) · recall ${round(recall(all))} (aim 0.9) · order ${round(order.right / order.all)} of ${order.all} pairs (aim 0.95) · ms a review: p50 ${at(0.5)} (aim 300), p90 ${at(0.9)}, p99 ${at(0.99)}`,
  )
  if (process.env.REVIEWS_NOTES === '1') console.log(found.notes.join('\n'))
  if (name === 'labelled') await measureInvariance(exercises, plain)
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000

/** Other names, other layout, comments: not one point may move. */
async function measureInvariance(exercises: Labelled[], plain: ReadonlyMap<string, Scored>): Promise<void> {
  const all = exercises.flatMap((exercise) => exercise.solutions.map((solution) => ({ exercise, solution })))
  let same = 0
  let tried = 0
  for (let number = 0; number < disguises && all.length > 0; number++) {
    const one = all[(number * 7) % all.length]
    if (one === undefined) continue
    const { exercise, solution } = one
    const files = solution.files.map((file) => disguise(file, exercise.language, number + 1))
    const reviewed = await review(exercise, files)
    tried += 1
    const before = plain.get(`${exercise.slug}/${solution.file}`)
    if (JSON.stringify(reviewed?.scored.axes) === JSON.stringify(before?.axes)) same += 1
    else if (process.env.REVIEWS_NOTES === '1')
      console.log(
        `changed ${exercise.slug}/${solution.file} ${number + 1}: ${JSON.stringify(before?.axes)} → ${JSON.stringify(reviewed?.scored.axes)}`,
      )
  }
  console.log(`invariance ${same} of ${tried} disguises (aim: all)`)
}

for (const set of ['labelled', 'held-out']) await measure(set, readSet(`bench/reviews/${set}`, only))
await stop()
