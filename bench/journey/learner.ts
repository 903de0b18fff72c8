import * as z from 'zod'

const answered = <S extends z.ZodType>(data: S) => z.object({ result: z.object({ data }) })
const anything = answered(z.unknown())
const begun = answered(z.object({ id: z.uuid() }))
const draft = answered(z.object({ key: z.uuid(), isReady: z.literal(true) }))
const lesson = answered(
  z.object({ isLocked: z.literal(false), content: z.object({ sections: z.array(z.unknown()).min(3) }) }),
)

/** What a browser does: it sends along the cookies that it was given. */
function openBrowser(house: string) {
  const cookies = new Map<string, string>()
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(`${house}/api/trpc/${path}`, {
      ...init,
      headers: { 'content-type': 'application/json', origin: house, cookie, ...init.headers },
    })
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return response
  }
  const withInput = (path: string, input: object | undefined) =>
    input === undefined ? path : `${path}?input=${encodeURIComponent(JSON.stringify(input))}`
  return {
    async read<S extends z.ZodType>(path: string, as: S, input?: object): Promise<z.output<S>> {
      return as.parse(await (await request(withInput(path, input))).json())
    },
    async change<S extends z.ZodType>(path: string, as: S, input: object): Promise<z.output<S>> {
      return as.parse(await (await request(path, { method: 'POST', body: JSON.stringify(input) })).json())
    },
    /** Until the stream says this. */
    async follow(path: string, input: object, end: string): Promise<void> {
      const { body } = await request(withInput(path, input), { headers: { accept: 'text/event-stream' } })
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
      let heard = ''
      for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
        heard += part.value
        if (heard.includes(end)) return reader?.cancel()
      }
      throw new Error(`the stream of ${path} ended before ${end}: ${heard.slice(-300)}`)
    },
  }
}

const words = {
  entity_primary: 'sneaker',
  metric: 'resale price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
  condition: 'grade',
}
const password = 'seven quiet drawing boards'

export type Lap = { begin: number; making: number; lesson: number; whole: number; signIn: number; signedIn: number }

/** One person, from nothing to their first lesson. Timed from the click on "Make this course" on; times in milliseconds. */
export async function travel(house: string, number: number): Promise<Lap> {
  const browser = openBrowser(house)
  const say = (change: object) => browser.change('onboarding.change', anything, change)
  const passion = 'I trade rare sneakers, keep them in a vault and watch their resale price.'
  await say({ step: 'begin', passion })
  await say({ step: 'who', archetype: 'collector' })
  await say({ step: 'passion', domain: 'rare sneakers', passion })
  await say({ step: 'words', words })
  await say({
    step: 'pace',
    skillLevel: 'beginner',
    learningStyle: null,
    hoursPerWeek: 4,
    preferredTimes: [],
    goals: [],
    rigor: 'standard',
    codeLanguage: 'typescript',
  })
  await say({ step: 'skip placement' })
  const username = `learner-${number}`
  const account = { email: `${username}@example.org`, username, password, interests: [] }
  await browser.change('identity.signUp', anything, account)
  const { key } = (await browser.read('onboarding.draft', draft)).result.data

  const signIn = await time(() => openBrowser(house).change('identity.signIn', anything, { login: username, password }))
  const signedIn = await time(() => browser.read('identity.viewer', anything))
  const start = performance.now()
  const { id } = (await browser.change('courses.begin', begun, { key })).result.data
  const begin = performance.now() - start
  await browser.follow('courses.followGeneration', { id }, '"state":"done"')
  const making = performance.now() - start - begin
  await browser.read('courses.lesson', lesson, { id, concept: 'atom_state' })
  const whole = performance.now() - start
  return { begin, making, lesson: whole - begin - making, whole, signIn, signedIn }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
