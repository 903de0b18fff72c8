import type { Axis } from '../../inspection/contract'
import type { Fact } from './core/evidence'
import { scoreEvidence } from './core/score-evidence'
import { type GatherOptions, gatherEvidence } from './gather-evidence'

/** What the command line prints: the same evidence and the same points as a learner's, without words of a model. */
export type FilesReviewed = {
  /** null: nothing could be judged; `reason` says why. */
  overall: number | null
  axes: Record<Axis, number | null>
  remarks: {
    rule: string
    axis: Axis
    path: string | null
    line: number | null
    message: string
    evidence: Pick<Fact, 'measure' | 'value' | 'limit' | 'source' | 'places'>
  }[]
  reason: string | null
}

const nothing: FilesReviewed['axes'] = { code_sense: null, efficiency: null, edge_cases: null, taste: null }

export async function reviewFiles(options: GatherOptions): Promise<FilesReviewed> {
  const gathered = await gatherEvidence(options)
  if (gathered.state === 'unreadable')
    return refused(`${gathered.path} can't be read as ${options.language}: look at line ${gathered.line}.`)
  if (gathered.state === 'runner_failed') return refused('The runner failed, and nothing was judged. Try again.')
  const { evidence } = gathered
  const { overall, axes } = scoreEvidence({ evidence })
  if (overall === null) return refused('There is no code in these files that could be judged.')
  const weak = evidence.facts.filter(({ isGood }) => !isGood)
  return { overall, axes, remarks: weak.map(asRemark), reason: null }
}

export const refused = (reason: string): FilesReviewed => ({ overall: null, axes: nothing, remarks: [], reason })

function asRemark({ rule, axis, text, measure, value, limit, source, places }: Fact): FilesReviewed['remarks'][number] {
  const [place] = places
  return {
    rule,
    axis,
    path: place?.path ?? null,
    line: place?.from ?? null,
    message: text,
    evidence: { measure, value, limit, source, places },
  }
}
