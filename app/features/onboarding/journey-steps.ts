import { paths } from '~/lib/paths'

export type StepId = 'who' | 'passion' | 'words' | 'pace' | 'placement' | 'ready'

/** The stations in their order, as the strip above every page names them. */
export const stations: { id: StepId; name: string; to: string }[] = [
  { id: 'who', name: 'Who you are', to: paths.onboarding.who() },
  { id: 'passion', name: 'What you love', to: paths.onboarding.passion },
  { id: 'words', name: 'Your words', to: paths.onboarding.words },
  { id: 'pace', name: 'Your pace', to: paths.onboarding.pace },
  { id: 'placement', name: 'What you know', to: paths.onboarding.placement },
  { id: 'ready', name: 'Your course', to: paths.onboarding.ready },
]

const nothing = { before: null, after: null }

export function neighbours(id: StepId) {
  const at = stations.findIndex((station) => station.id === id)
  return at === -1 ? nothing : { before: stations[at - 1] ?? null, after: stations[at + 1] ?? null }
}

export const pathOf = (id: StepId): string =>
  stations.find((station) => station.id === id)?.to ?? paths.onboarding.start
