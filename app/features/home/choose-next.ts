import { paths } from '~/lib/paths'

/** What the house knows about somebody, as far as it bears on what they would best do now. */
export type Standing = {
  username: string
  firstName: string | null
  lastName: string | null
  interests: readonly string[]
  emailVerified: boolean
}

export type Step = {
  title: string
  why: string
  minutes: number
  /** What the button says, which is what happens. */
  action: string
  to: string
}

/** Every step with the condition under which it is worth somebody's time. The first that holds is what is next. */
const steps: ((standing: Standing) => Step | null)[] = [
  ({ interests }) =>
    interests.length > 0
      ? null
      : {
          title: 'Say what you love',
          why: 'Everything here is drawn from it, and you have named nothing yet. One word is enough to begin.',
          minutes: 1,
          action: 'Name it',
          to: `${paths.settings.profile}#f-interests`,
        },
  ({ emailVerified }) =>
    emailVerified
      ? null
      : {
          title: 'Confirm your e-mail address',
          why: 'A forgotten password is reset by mail, so it should be certain that the address is yours.',
          minutes: 2,
          action: 'Go to your account',
          to: paths.settings.account,
        },
  ({ firstName, lastName, username }) =>
    firstName || lastName
      ? null
      : {
          title: 'Put your name on it',
          why: `So far you stand here as ${username}. What you make is signed with your name.`,
          minutes: 1,
          action: 'Write your name',
          to: `${paths.settings.profile}#f-firstName`,
        },
  ({ interests: [passion] }) =>
    passion === undefined
      ? null
      : {
          title: `Look at your plan for ${passion}`,
          why: 'Seven modules in your own words, with the code that the first one ends in.',
          minutes: 3,
          action: 'Open the plan',
          to: paths.landing({ passion }),
        },
]

/** One thing first; the rest can wait, but shows where it leads. */
export function chooseNext(standing: Standing): { next: Step | undefined; later: Step[] } {
  const [next, ...later] = steps.map((step) => step(standing)).filter((step) => step !== null)
  return { next, later }
}
