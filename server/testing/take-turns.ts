import { availableParallelism } from 'node:os'

/**
 * As many at a time as there are processors, and one that waits. Each place has a name of its own, so that none has to
 * wait in line behind itself. Answers come in the order of what was asked.
 */
export async function takeTurns<In, Out>(
  all: readonly In[],
  work: (one: In, place: string) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = []
  let next = 0
  const goOn = async (place: string) => {
    for (let at = next++; at < all.length; at = next++) {
      const one = all[at]
      if (one !== undefined) results[at] = await work(one, place)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, (_, at) => goOn(`place ${at + 1}`)))
  return results
}
