import type { Verdict } from '../../../runner/contract'
import { outcomeMark } from './write-probe-tests'

export type Outcome = { said: string; workUnits: number }

/** What each probe came to, where the reference printed it. */
export function readOutcomes({ tests }: Pick<Verdict, 'tests'>): Map<string, Outcome> {
  const found = new Map<string, Outcome>()
  for (const { name, output, workUnits } of tests) {
    const at = output.lastIndexOf(outcomeMark)
    if (at < 0) continue
    const said = readSaid(output.slice(at + outcomeMark.length).split('\n')[0] ?? '')
    if (said !== null) found.set(plainName(name), { said, workUnits })
  }
  return found
}

/** Python's tests have a word before the name that ours don't. */
export const plainName = (name: string): string => name.replace(/^.*?(probe_\d+)$/, '$1')

function readSaid(line: string): string | null {
  try {
    const said: unknown = JSON.parse(line)
    return typeof said === 'string' ? said : null
  } catch {
    return null
  }
}

/** Whether an answer of the reference's says how it should be, and not only that nobody thought of it. */
export const isTelling = (said: string): boolean => said !== '' && !said.includes('breaks')
