import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from '../support/load'
import { startBare } from './bare'
import { type BenchExercise, exercises } from './exercises'
import { newRunner, requestOf } from './our-runner'

const rounds = 40
const coldRounds = 5
/** After a run the child opens fresh instances for the next one. Nobody reads a verdict and writes new code faster. */
const readAgainMs = 500
const aims: Partial<Record<BenchExercise['language'], number>> = { javascript: 30, python: 100 }

/** Ours and the bare one in turn, so that what else the machine does falls on both alike. */
async function measureWarm(exercise: BenchExercise) {
  const [runner, bare] = [newRunner(), await startBare(exercise.language)]
  const [ours, theirs]: [number[], number[]] = [[], []]
  const timed = async (times: number[], work: () => Promise<boolean>) => {
    const begun = performance.now()
    if (!(await work())) throw new Error(`the ${exercise.language} exercise does not pass`)
    times.push(performance.now() - begun)
  }
  for (let round = -3; round < rounds; round++) {
    // The first ones warm both.
    const kept = round < 0 ? [[], []] : [ours, theirs]
    await timed(kept[0] ?? [], async () => {
      const verdict = await runner.run({ request: requestOf(exercise), user: 'bench' })
      return verdict.status === 'passed' && verdict.tests.length === 20
    })
    await timed(kept[1] ?? [], async () => (await bare.run(exercise)) === 20)
    await pause(readAgainMs)
  }
  await runner.stop()
  await bare.stop()
  return { ours, theirs }
}

/** From nothing to the verdict: the start of a child and the first run in it. */
async function measureCold(exercise: BenchExercise): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < coldRounds; round++) {
    const runner = newRunner()
    const begun = performance.now()
    await runner.run({ request: requestOf(exercise), user: 'bench' })
    times.push(performance.now() - begun)
    await runner.stop()
  }
  return times
}

export async function measureSpeed(): Promise<void> {
  console.log('\nA 20-test exercise in a child that is ready, from the request to the verdict, ms\n')
  console.log('| | warm median | warm p95 | bare `eval` median | × bare | cold median | aim |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const exercise of exercises) {
    const { ours, theirs } = await measureWarm(exercise)
    const cold = await measureCold(exercise)
    const [median, floor] = [percentile(ours, 0.5), percentile(theirs, 0.5)]
    const cells = [median, percentile(ours, 0.95), floor, median / floor, percentile(cold, 0.5)]
    const aim = aims[exercise.language] ?? '–'
    console.log(`| ${exercise.language} | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} | ${aim} |`)
  }
}
