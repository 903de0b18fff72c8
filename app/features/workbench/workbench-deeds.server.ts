import { createHash } from 'node:crypto'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { readForm, textIn } from '~/lib/forms'
import { submit } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'
import type { Work } from './exercise-types'
import { changesBetween, type FileChange } from './file-changes'
import { presentVerdict, type ShownResult } from './present-result'
import { fieldsOf, isSame, readFields, type Shape, shapeOf, type WorkFields, workOf } from './work-fields'

type Api = ActionFunctionArgs['context']['api']
type Address = { id: string; concept: string; slug: string }
type Asked = { api: Api; form: FormData; address: Address; exerciseId: string; fields: WorkFields; work: Work }

/** What the page gets back with the fields as they were typed. A redirect has no need of them: they were saved before. */
export type WorkbenchAnswer =
  | { kind: 'ran'; result: ShownResult; fields: WorkFields }
  | { kind: 'refused'; message: string; fields: WorkFields }
  | { kind: 'conflict'; theirs: WorkFields; changes: FileChange[]; version: number; fields: WorkFields }

/** The one form of the page, for who has no scripts: what it does is the name of the button that sent it. */
export async function doDeed({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const address = { id: params.id ?? '', concept: params.concept ?? '', slug: params.slug ?? '' }
  const shape = shapeIn(form)
  const fields = readFields(form)
  const { work, problem } = workOf(shape, fields)
  const refused = (message: string): WorkbenchAnswer => ({ kind: 'refused', message, fields })
  if (problem !== null) return data(refused(problem), { status: 400 })
  const asked = { api, form, address, exerciseId: textIn(form, 'exerciseId'), fields, work }
  const intent = textIn(form, 'intent')
  const deed = Object.hasOwn(deeds, intent) ? deeds[intent] : undefined
  if (deed === undefined) throw new Response('This page has no such form. Nothing was changed.', { status: 400 })
  const answer = await submit(request, async () => {
    const conflict = deed.savesFirst ? await save(asked) : null
    return { done: conflict ?? (await deed.work(asked)) }
  })
  if ('done' in answer) return answer.done
  return data(refused(answer.data.message), answer.init ?? undefined)
}

type Deed = { savesFirst: boolean; work: (asked: Asked) => Promise<WorkbenchAnswer | Response> }

const deeds: Record<string, Deed> = {
  run: {
    savesFirst: true,
    work: async ({ api, exerciseId, fields }) => {
      const { verdict } = await api.exercises.run({ exerciseId, files: fields.files })
      return { kind: 'ran', result: presentVerdict(verdict), fields }
    },
  },
  submit: {
    savesFirst: false,
    work: async ({ api, form, address, exerciseId, work }) => {
      const submissionKey = keyOf(textIn(form, 'submissionKey'), work)
      const { attempt, module } = await api.exercises.submit({ exerciseId, submissionKey, ...work })
      const page = `${paths.exercise(address, { attempt: attempt.submissionId })}#results`
      if (!module.justCompleted) return redirect(page)
      return redirect(page, { headers: toastHeaders({ tone: 'ok', text: 'Module complete.' }) })
    },
  },
  save: { savesFirst: true, work: async ({ address }) => back(address, 'Saved.') },
  hint: {
    savesFirst: true,
    work: async ({ api, form, address, exerciseId }) => {
      await api.exercises.takeHint({ exerciseId, hintId: textIn(form, 'hintId') })
      return redirect(`${paths.exercise(address)}#hints`)
    },
  },
  'give-up': {
    savesFirst: true,
    work: async ({ api, address, exerciseId }) => {
      await api.exercises.giveUp({ exerciseId })
      return redirect(paths.solution(address))
    },
  },
  start: {
    savesFirst: true,
    work: async ({ api, address, exerciseId }) => {
      await api.exercises.startClock({ exerciseId })
      return redirect(paths.exercise(address))
    },
  },
  redo: {
    savesFirst: false,
    work: async ({ api, address, exerciseId }) => {
      const { slug } = await api.exercises.redo({ exerciseId })
      return redirect(paths.exercise({ ...address, slug }))
    },
  },
  'begin-anew': {
    savesFirst: false,
    work: async ({ api, form, address, exerciseId }) => {
      const begun = await beginningOf(api, address)
      await api.exercises.saveDraft({ exerciseId, version: versionIn(form), ...begun })
      return back(address, 'It is as it was to begin with.')
    },
  },
  'take-theirs': { savesFirst: false, work: async ({ address }) => redirect(paths.exercise(address)) },
}

/** Null where it is saved; else what another window saved meanwhile. With scripts the page saves by itself. */
async function save({ api, form, exerciseId, fields, work }: Asked): Promise<WorkbenchAnswer | null> {
  if (textIn(form, 'stay') === 'yes') return null
  const saved = await api.exercises.saveDraft({ exerciseId, version: versionIn(form), ...work })
  if (saved.saved || saved.conflict === null) return null
  const theirs = fieldsOf(saved.conflict, [])
  if (isSame(theirs, fields)) return null
  const changes = changesBetween(theirs.files, fields.files)
  return { kind: 'conflict', theirs, changes, version: saved.version, fields }
}

const back = (address: Address, text: string) =>
  redirect(paths.exercise(address), { headers: toastHeaders({ tone: 'ok', text }) })

const versionIn = (form: FormData): number => Number.parseInt(textIn(form, 'version'), 10) || 0

async function beginningOf(api: Api, { id, concept, slug }: Address): Promise<Work> {
  const { form, files } = await api.exercises.read({ courseId: id, concept, slug })
  const begun: Record<Shape, Work> = { files: { files }, answers: { answers: {} }, findings: { findings: [] } }
  return begun[shapeOf(form)]
}

/** Of the page that was sent, and of what was in it: sent twice it is one attempt, changed and sent again it is another. */
function keyOf(pageKey: string, work: Work): string {
  const contents = createHash('sha256').update(JSON.stringify(work)).digest('hex').slice(0, 24)
  return `${pageKey.slice(0, 60)}-${contents}`
}

function shapeIn(form: FormData): Shape {
  const shape = textIn(form, 'shape')
  return shape === 'answers' || shape === 'findings' ? shape : 'files'
}
