/** Every address of the house, in one place: links, forms and redirects ask here. */
const withQuery = (path: string, query: Record<string, string | undefined>) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

export type ExerciseAddress = { id: string; concept: string; slug: string }

const exercisePath = ({ id, concept, slug }: ExerciseAddress) => `/courses/${id}/modules/${concept}/exercises/${slug}`

export const paths = {
  landing: (query: { passion?: string } = {}) => withQuery('/', query),
  appearance: '/appearance',

  signUp: (query: { next?: string } = {}) => withQuery('/sign-up', query),
  signIn: (query: { next?: string } = {}) => withQuery('/sign-in', query),
  signOut: '/sign-out',
  forgotPassword: '/forgot-password',
  resetPassword: (query: { token?: string } = {}) => withQuery('/reset-password', query),
  verifyEmail: (query: { token?: string } = {}) => withQuery('/verify-email', query),
  confirmEmail: (query: { token?: string } = {}) => withQuery('/confirm-email', query),

  onboarding: {
    start: '/onboarding',
    /** Where forms that begin it are sent: the page there stays, to say what was wrong. */
    begin: '/onboarding?index&begin',
    who: (query: { question?: string; choose?: string } = {}) => withQuery('/onboarding/who', query),
    passion: '/onboarding/passion',
    words: '/onboarding/words',
    pace: '/onboarding/pace',
    placement: '/onboarding/placement',
    ready: '/onboarding/ready',
  },

  courses: '/courses',
  course: (id: string) => `/courses/${id}`,
  courseSettings: (id: string) => `/courses/${id}/settings`,
  coursePlan: (id: string) => `/courses/${id}/plan`,
  lesson: (id: string, concept: string) => `/courses/${id}/modules/${concept}`,
  exercise: (at: ExerciseAddress, query: { attempt?: string } = {}) => withQuery(exercisePath(at), query),
  solution: (at: ExerciseAddress) => `${exercisePath(at)}/solution`,
  attempts: (at: ExerciseAddress) => `${exercisePath(at)}/attempts`,
  attempt: (at: ExerciseAddress, submissionId: string) => `${exercisePath(at)}/attempts/${submissionId}`,
  review: (at: ExerciseAddress, submissionId: string) => `${exercisePath(at)}/attempts/${submissionId}/review`,
  sharedCourse: (slug: string) => `/c/${slug}`,

  home: '/home',
  ledger: '/ledger',

  disputes: '/teach/disputes',
  dispute: (id: string) => `/teach/disputes/${id}`,
  drift: '/teach/reviews',

  settings: {
    profile: '/settings/profile',
    account: '/settings/account',
    sessions: '/settings/sessions',
    tokens: '/settings/tokens',
    data: '/settings/data',
    export: '/settings/data/export',
  },

  developers: '/developers',
  developersTypes: '/developers/guildhall.d.ts',

  admin: {
    people: '/admin/people',
    outbox: '/admin/outbox',
    mail: (id: string) => `/admin/outbox/${id}`,
    audit: '/admin/audit',
  },
} as const
