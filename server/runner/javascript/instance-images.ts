import { createInstance, type InstanceImage } from './create-instance'
import type { Role } from './guest/realm'
import { guestSource } from './guest-source'
import { beginning } from './keep-timers'

const images = new Map<Role, Promise<InstanceImage>>()

/** Setting an instance up takes longer than most runs: it is done once, and each run starts from a copy of that memory. */
export function imageOf(role: Role, wasm: WebAssembly.Module): Promise<InstanceImage> {
  const known = images.get(role)
  if (known !== undefined) return known
  const made = takeImage(role, wasm)
  images.set(role, made)
  return made
}

async function takeImage(role: Role, wasm: WebAssembly.Module): Promise<InstanceImage> {
  const refuse = () => {
    throw new Error('Nothing is to be asked for while an instance is set up.')
  }
  const instance = await createInstance({
    wasm,
    memoryBytes: 64 * 1024 * 1024,
    host: { post: refuse, call: () => String(beginning), compile: refuse },
    onInterrupt: () => false,
  })
  instance.start(guestSource(role))
  return instance.takeImage()
}
