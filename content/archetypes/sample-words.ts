import type { SampleDomain } from '../domains/sample-domain'
import type { Archetype } from './archetype'

/** What a learner of this archetype would have said: the domain's words, and an example for what only the archetype asks. */
export function sampleWords(
  archetype: Pick<Archetype, 'variables'>,
  { variables, hostile }: Pick<SampleDomain, 'variables' | 'hostile'>,
): Record<string, string> {
  const own = archetype.variables.map(({ key, examples: [example = ''] }): [string, string] => [
    key,
    hostile ? variables.actor : example,
  ])
  return { ...Object.fromEntries(own), ...variables }
}
