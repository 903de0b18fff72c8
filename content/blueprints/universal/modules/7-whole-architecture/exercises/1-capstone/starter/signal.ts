import type { State } from './workflow'

/** What has happened. It is in the past tense because nobody can refuse it any more. */
export type Happened =
  | Readonly<{ type: 'registered'; id: string; {METRIC|camel}: number }>
  | Readonly<{ type: 'revised'; id: string; from: number; to: number }>
  | Readonly<{ type: 'advanced'; id: string; from: State; to: State }>

export type Listener = (event: Happened) => void

export class Signal {
  readonly listeners: Listener[] = []
  unheard = 0

  on(listener: Listener): () => void {
    this.listeners.push(listener)
    return () => void this.listeners.pop()
  }

  tell(event: Happened): void {
    for (const listener of this.listeners) listener(event)
  }
}
