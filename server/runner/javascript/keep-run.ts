import type { ReasonKind, RunLimits } from '../contract'
import { InstanceFailure } from './instance-failure'

export type Stop = { kind: ReasonKind; text: string }

export type RunState = {
  stopped: () => Stop | null
  /** The first reason stays. */
  stop: (stop: Stop) => void
  /** Asked by both interpreters every few thousand steps: true ends whatever runs. */
  isOver: () => boolean
  refuseWhenStopped: () => void
  /** Runs something inside of an instance; what breaks the host stops the run. */
  watch: <Answer>(work: () => Answer) => Answer
}

/** Steps that no machine takes in a millisecond: a bound that is the same everywhere. */
const mostChecksEachMs = 20

/** Whether a run may go on. When one side is stopped, so is the other. */
export function keepRun(limits: RunLimits): RunState {
  let stopped: Stop | null = null
  let checks = 0
  const cpu = process.cpuUsage()
  const began = performance.now()

  const stop = (reason: Stop) => {
    stopped ??= reason
  }
  const isOver = () => {
    if (stopped !== null) return true
    checks += 1
    const { user, system } = process.cpuUsage(cpu)
    const isLong = (user + system) / 1_000 > limits.cpuMs || checks > limits.cpuMs * mostChecksEachMs
    if (isLong)
      stop({
        kind: 'cpu',
        text: `The program computed for more than ${limits.cpuMs} ms. Look for a loop that does not end.`,
      })
    else if (performance.now() - began > limits.wallMs)
      stop({ kind: 'wall', text: `The run took longer than ${limits.wallMs} ms.` })
    return stopped !== null
  }
  return {
    stopped: () => stopped,
    stop,
    isOver,
    refuseWhenStopped: () => {
      if (stopped !== null) throw new Error('The run is over.')
    },
    watch: (work) => {
      try {
        return work()
      } catch (error) {
        if (error instanceof InstanceFailure && !error.isOutOfMemory) throw error
        stop(error instanceof InstanceFailure ? outOfMemory : crash)
        throw error
      }
    },
  }
}

export const outOfMemory: Stop = {
  kind: 'memory',
  text: 'The program ran out of memory. Look for a list or a text that grows without end.',
}
/** The host's own stack, or the engine's: nothing that the interpreter could report. */
const crash: Stop = {
  kind: 'crash',
  text: 'The program brought its interpreter down, most likely by a value or a recursion that is nested too deeply.',
}
