import { type State, StateMark } from '~/components/ui/state-mark'

export type MailStatus = 'queued' | 'sent' | 'kept' | 'failed'

const states: Record<MailStatus, { state: State; words: string }> = {
  queued: { state: 'waiting', words: 'On its way' },
  sent: { state: 'passed', words: 'Sent' },
  kept: { state: 'neutral', words: 'Kept here' },
  failed: { state: 'failed', words: 'Not delivered' },
}

export function MailState({ status }: { status: MailStatus }) {
  const { state, words } = states[status]
  return <StateMark state={state}>{words}</StateMark>
}
