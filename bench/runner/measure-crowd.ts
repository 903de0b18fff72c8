import { AppError } from '../../server/platform/errors'
import { percentile } from '../support/load'
import { exercises } from './exercises'
import { newRunner, requestOf } from './our-runner'

const learners = 50
/** One of them sends as many at once as anybody may. */
const greedyRuns = 4

/** Everybody presses the button at the same moment: how long it takes, and whether anybody is kept waiting for others. */
export async function measureCrowd(): Promise<void> {
  console.log(
    `\n${learners} learners submitting at once, one of them ${greedyRuns} times, ms from pressing to the verdict\n`,
  )
  console.log('| | p50 | p99 | runs a second | last to finish ÷ its fair turn | the greedy one’s first, last place |')
  console.log('| --- | ---: | ---: | ---: | ---: | --- |')
  for (const exercise of exercises) {
    const runner = newRunner()
    await runner.run({ request: requestOf(exercise), user: 'warm' })
    const finished: string[] = []
    const times: number[] = []
    let refused = 0
    const begun = performance.now()
    const submit = async (user: string) => {
      try {
        const { status } = await runner.run({ request: requestOf(exercise), user })
        if (status !== 'passed') throw new Error(`${user} got ${status}`)
        finished.push(user)
        times.push(performance.now() - begun)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        refused += 1
      }
    }
    const users = Array.from({ length: learners }, (_, index) => `learner ${index}`)
    const greedy = users[0] ?? ''
    await Promise.all([...Array.from({ length: greedyRuns }, () => greedy), ...users.slice(1)].map(submit))
    const seconds = (performance.now() - begun) / 1_000
    await runner.stop()
    const lateness = users.slice(1).map((user, index) => (finished.indexOf(user) + 1) / (index + 2))
    const places = finished.flatMap((user, index) => (user === greedy ? [index + 1] : []))
    const row = [percentile(times, 0.5), percentile(times, 0.99), times.length / seconds].map((cell) => cell.toFixed(1))
    console.log(
      `| ${exercise.language} | ${row.join(' | ')} | ${Math.max(...lateness.slice(-10)).toFixed(2)} | ${places[0]}, ${places.at(-1)}; ${refused} refused |`,
    )
  }
}
