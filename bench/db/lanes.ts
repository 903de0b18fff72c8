import type pg from 'pg'

/** Each connection takes the next task when it has done its last one: two keep two processors busy. */
export async function inLanes<T>(
  lanes: pg.Client[],
  tasks: T[],
  run: (lane: pg.Client, task: T) => Promise<unknown>,
): Promise<void> {
  const waiting = [...tasks]
  await Promise.all(
    lanes.map(async (lane) => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await run(lane, task)
    }),
  )
}
