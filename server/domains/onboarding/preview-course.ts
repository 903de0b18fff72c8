import { codeSample, moduleTitles, sampleDomains } from '../../../content/blueprints/universal-preview'
import { judgePassion } from '../../ai/extract-variables/judge-passion'
import { hydrate } from '../../templates/hydrate'
import { findEntity } from './core/find-entity'

/** What the Universal Blueprint would be called for somebody who loves this: the whole plan before any account. */
export function previewCourse({ passion }: { passion: string }) {
  const judged = judgePassion(passion)
  if (!judged.ok) return { ok: false as const, reason: judged.userMessage, suggestions: [] }
  const found = findEntity(passion)
  if (!found.ok) {
    const reason =
      found.suggestions.length > 0
        ? 'You named more than one thing. Which one should the course be about?'
        : 'Name one thing that you deal with there, such as "sneakers" or "chess pieces".'
    return { ok: false as const, reason, suggestions: found.suggestions }
  }
  const { entity } = found
  return {
    ok: true as const,
    entity,
    titles: moduleTitles.map((title) => fill(title, entity)),
    code: hydrate({ template: codeSample, variables: { entity_primary: entity }, context: 'javascript' }).text,
  }
}

const fill = (template: string, entity: string) => hydrate({ template, variables: { entity_primary: entity } }).text

const [firstTitle = ''] = moduleTitles

/** The same for everybody, so filled in once. */
export const previewSamples = {
  domains: sampleDomains.map(({ passion, entity }) => ({ passion, entity, title: fill(firstTitle, entity) })),
}
