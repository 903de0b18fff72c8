import type { Config } from '../platform/config'
import type { RunLimits } from './contract'

/** As exercises write them; what they leave out is the usual. */
export type ExerciseLimits = { cpuMs?: number; wallMs?: number; memoryMb?: number; outputBytes?: number }

const usual = { wallMs: 10_000, cpuMs: 5_000, memoryMb: 64, outputBytes: 64 * 1024 }

/** Less than this, and an interpreter has no room for itself. */
const least: RunLimits = { wallMs: 50, cpuMs: 50, memoryBytes: 32 * 1024 * 1024, outputBytes: 256 }

/** What an exercise asks for, where it asks, and never more than the house allows. */
export function limitsOf(asked: ExerciseLimits | null, config: Pick<Config, 'runner'>): RunLimits {
  const { wallMs, cpuMs, memoryMb = usual.memoryMb, outputBytes } = asked ?? {}
  const limits = {
    wallMs: wallMs ?? usual.wallMs,
    cpuMs: cpuMs ?? usual.cpuMs,
    memoryBytes: memoryMb * 1024 * 1024,
    outputBytes: outputBytes ?? usual.outputBytes,
  }
  return clampLimits(limits, config)
}

export function clampLimits(limits: RunLimits, { runner }: Pick<Config, 'runner'>): RunLimits {
  const between = (value: number, low: number, high: number) => Math.round(Math.min(Math.max(value, low), high))
  return {
    wallMs: between(limits.wallMs, least.wallMs, runner.maxWallMs),
    cpuMs: between(limits.cpuMs, least.cpuMs, runner.maxCpuMs),
    memoryBytes: between(limits.memoryBytes, least.memoryBytes, runner.maxMemoryMb * 1024 * 1024),
    outputBytes: between(limits.outputBytes, least.outputBytes, runner.maxOutputKb * 1024),
  }
}
