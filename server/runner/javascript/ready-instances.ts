import { createInstance, type HostFunctions, type Instance } from './create-instance'
import type { Role } from './guest/realm'
import { imageOf } from './instance-images'

/** What an instance meets in its run. It is made before anybody knows which run that will be. */
type Surroundings = { host: HostFunctions; onInterrupt: () => boolean }
type Wanted = { role: Role; wasm: WebAssembly.Module; memoryBytes: number }
type Ready = { instance: Instance; attach: (surroundings: Surroundings) => void }

const ready = new Map<Role, { memoryBytes: number; made: Ready }>()

async function make({ role, wasm, memoryBytes }: Wanted): Promise<Ready> {
  const refuse = () => {
    throw new Error('This instance waits for its run.')
  }
  let now: Surroundings = { host: { post: refuse, call: refuse, compile: refuse }, onInterrupt: () => true }
  const instance = await createInstance({
    wasm,
    memoryBytes,
    host: {
      post: (text) => now.host.post(text),
      call: (text) => now.host.call(text),
      compile: (text) => now.host.compile(text),
    },
    onInterrupt: () => now.onInterrupt(),
  })
  instance.restore(await imageOf(role, wasm))
  return {
    instance,
    attach: (surroundings) => {
      now = surroundings
    },
  }
}

/** While nobody waits. One that was made for another limit gives its place. */
export async function prepareInstance(wanted: Wanted): Promise<void> {
  const { role, memoryBytes } = wanted
  const waiting = ready.get(role)
  if (waiting?.memoryBytes === memoryBytes) return
  waiting?.made.instance.end()
  ready.delete(role)
  ready.set(role, { memoryBytes, made: await make(wanted) })
}

/** One that nothing has run in yet. */
export async function takeInstance({ host, onInterrupt, ...wanted }: Wanted & Surroundings): Promise<Instance> {
  await prepareInstance(wanted)
  const made = ready.get(wanted.role)?.made ?? (await make(wanted))
  ready.delete(wanted.role)
  made.attach({ host, onInterrupt })
  return made.instance
}
