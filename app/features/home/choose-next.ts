import type { CourseStatus, ModuleStatus } from '~/features/course/status-words'
import { pathOf, type StepId } from '~/features/onboarding/journey-steps'
import { paths } from '~/lib/paths'

type CourseStanding = {
  id: string
  title: string
  domain: string
  status: CourseStatus
  modules: readonly { status: ModuleStatus }[]
  next: { concept: string; title: string; minutes: number | null } | null
}

/** What the house knows about somebody, as far as it bears on what they would best do now. */
export type Standing = {
  username: string
  firstName: string | null
  lastName: string | null
  interests: readonly string[]
  emailVerified: boolean
  /** The one that they read in last comes first. */
  courses: readonly CourseStanding[]
  /** What they have said in onboarding so far. */
  draft: { domain: string; next: StepId; steps: readonly { id: StepId; isDone: boolean }[] } | null
}

export type Step = {
  title: string
  why: string
  /** null: nobody can say. */
  minutes: number | null
  /** What the button says, which is what happens. */
  action: string
  to: string
  /** Onboarding begins with it, so that nobody says twice what they love. */
  passion?: string
}

/** Six stations, about ten minutes: what onboarding says of itself. */
const minutesOfStation = 2
const journeyMinutes = 10

/** The course that they were at last: to read on in, or to watch while it is made. */
function goOn({ courses }: Standing): Step | null {
  for (const { id, domain, status, modules, next } of courses) {
    if (status === 'draft')
      return {
        title: `Look at your course about ${domain}`,
        why: 'It is not drawn to the end yet. Its page shows how far it is, and what to do if something stopped it.',
        minutes: 1,
        action: 'Look at it',
        to: paths.course(id),
      }
    if (status === 'active' && next !== null)
      return {
        title: `${modules.some(isBegun) ? 'Go on' : 'Begin'} with “${next.title}”`,
        why: `It is next in your course about ${domain}. You can stop after any section; what you read stays marked.`,
        minutes: next.minutes,
        action: 'Open the module',
        to: paths.lesson(id, next.concept),
      }
  }
  return null
}

const isBegun = ({ status }: { status: ModuleStatus }) => status === 'in_progress' || status === 'completed'

function finishDraft({ draft }: Standing): Step | null {
  if (draft === null) return null
  const open = draft.steps.filter(({ id, isDone }) => id !== 'ready' && !isDone).length
  const about = draft.domain === '' ? '' : ` about ${draft.domain}`
  return {
    title: `Go on with your course${about}`,
    why: 'You began to say what it should be made of. Everything that you said is kept.',
    minutes: Math.max(1, open * minutesOfStation),
    action: 'Go on where you were',
    to: pathOf(draft.next),
  }
}

function takeUp({ courses }: Standing): Step | null {
  const paused = courses.find(({ status }) => status === 'paused')
  if (paused === undefined) return null
  return {
    title: `Take “${paused.title}” up again`,
    why: 'You paused it. It is as you left it, with everything that you had done.',
    minutes: 1,
    action: 'Open the course',
    to: paths.course(paused.id),
  }
}

/** There is always another course to make, so there is always something next. */
function makeOne({ courses, interests: [passion] }: Standing): Step {
  const way = { minutes: journeyMinutes, to: paths.onboarding.start }
  if (courses.length > 0)
    return {
      ...way,
      title: 'Make another course',
      why: 'None of yours waits for you. Another thing that you love makes another course, or the same one at another rigor.',
      action: 'Begin another',
    }
  const title = 'Make a course from what you love'
  if (passion === undefined)
    return {
      ...way,
      title,
      why: 'Everything here is drawn from it, and you have named nothing yet. One word is enough to begin.',
      action: 'Begin',
    }
  return {
    ...way,
    title,
    why: `You named ${passion}. Six short stations, and every example and exercise is about that.`,
    action: 'Begin with it',
    passion,
  }
}

function confirmAddress({ emailVerified }: Standing): Step | null {
  if (emailVerified) return null
  return {
    title: 'Confirm your e-mail address',
    why: 'A forgotten password is reset by mail, so it should be certain that the address is yours.',
    minutes: 2,
    action: 'Go to your account',
    to: paths.settings.account,
  }
}

function writeName({ firstName, lastName, username }: Standing): Step | null {
  if (firstName || lastName) return null
  return {
    title: 'Put your name on it',
    why: `So far you stand here as ${username}. What you make is signed with your name.`,
    minutes: 1,
    action: 'Write your name',
    to: `${paths.settings.profile}#f-firstName`,
  }
}

/** One thing first; the rest can wait, but shows where it leads. */
export function chooseNext(standing: Standing): { next: Step; later: Step[] } {
  const there = (steps: (Step | null)[]) => steps.filter((step) => step !== null)
  const [next = takeUp(standing) ?? makeOne(standing), ...rest] = there([goOn(standing), finishDraft(standing)])
  return { next, later: [...rest, ...there([confirmAddress(standing), writeName(standing)])] }
}
