type Profile = {
  skillLevel: string | null
  learningStyle: string | null
  hoursPerWeek: number | null
  preferredTimes: string[]
  goals: string[]
  rigor: string
  codeLanguage: string | null
}

export const usualHours = '4'

export const paceFields = [
  'skillLevel',
  'learningStyle',
  'hoursPerWeek',
  'preferredTimes',
  'goals',
  'rigor',
  'codeLanguage',
] as const

/** What each field of the pace holds at first, as the form sends it. Of the level there is none before somebody says it. */
export const paceAnswers = (profile: Profile | null): Record<(typeof paceFields)[number], string> => ({
  skillLevel: profile?.skillLevel ?? '',
  learningStyle: profile?.learningStyle ?? '',
  hoursPerWeek: String(profile?.hoursPerWeek ?? usualHours),
  preferredTimes: profile?.preferredTimes.join('\n') ?? '',
  goals: profile?.goals.join('\n') ?? '',
  rigor: profile?.rigor ?? 'standard',
  codeLanguage: profile?.codeLanguage === 'python' ? 'python' : 'typescript',
})
