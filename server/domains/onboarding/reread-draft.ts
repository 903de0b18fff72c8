import type { Extracted } from '../../ai/extract-variables/schema'
import type { Services } from '../../platform/services'
import { cleanWord } from './core/clean-word'
import { findWords } from './find-words'
import type { DraftState, Visitor } from './hold-draft'
import { findArchetype } from './read-archetypes'
import { saveDraft } from './save-draft'

/** Another archetype or other words: what the text says is looked for anew, what somebody wrote by hand stays. */
export async function rereadDraft({
  services,
  visitor,
  change,
}: {
  services: Pick<Services, 'db' | 'clock' | 'random' | 'ai'>
  visitor: Visitor
  change: (state: DraftState) => DraftState
}): Promise<{ token: string | null }> {
  let unread: DraftState | undefined
  const saved = await saveDraft({
    services,
    visitor,
    change: (state) => {
      const told = change(state)
      const isSame = told.passion === state.passion && told.archetype === state.archetype
      // Whatever happens before the text is read, nobody goes on with the words of another one; said again, it is read.
      const kept = isSame ? told : { ...told, variables: given(told), questions: undefined }
      unread = kept.questions === undefined ? kept : undefined
      return kept
    },
  })
  const { passion = '' } = unread ?? {}
  const archetype = findArchetype(unread?.archetype)
  if (passion.trim() === '' || archetype === null) return saved
  const keys = archetype.variables.map(({ key }) => key)
  // Outside of the transaction: a model may take its time, and nobody else should have to wait for it.
  const read = await findWords({ ai: services.ai, passion, archetype: archetype.slug, userId: visitor.userId })
  const again = { ...visitor, token: saved.token ?? visitor.token }
  const { token } = await saveDraft({
    services,
    visitor: again,
    change: (state) => {
      // Somebody went on typing meanwhile: the words belong to what is there now.
      if (state.passion !== passion || state.archetype !== archetype.slug) return state
      const own = given(state)
      const open = new Set(keys.filter((key) => !own.some((variable) => variable.key === key)))
      const found = foundIn(read).filter(({ key }) => open.delete(key))
      return { ...state, variables: [...found, ...own], questions: questionsIn(read, keys) }
    },
  })
  return { token: saved.token ?? token }
}

const given = ({ variables = [] }: DraftState) => variables.filter(({ source }) => source === 'given')

/** As somebody would have to write them by hand, whoever found them. */
const foundIn = ({ variables }: Extracted) =>
  variables.flatMap(({ key, value, span }) => {
    const word = cleanWord(value)
    return word.ok ? [{ key, value: word.value, span, source: 'found' as const }] : []
  })

const questionsIn = ({ questions }: Extracted, keys: readonly string[]) =>
  keys.flatMap((key) => {
    const asked = questions.find((question) => question.key === key)
    if (asked === undefined) return []
    const words = asked.suggestions.map((suggestion) => cleanWord(suggestion))
    return [{ key, suggestions: words.flatMap((word) => (word.ok ? [word.value] : [])) }]
  })
