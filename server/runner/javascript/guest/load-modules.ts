import type { Callable, HostPort, Role, Services } from './realm'

export type Modules = { load: (path: string) => unknown }

type Options = {
  role: Role
  port: HostPort
  services: Services
  /** Of the learner's instance, for the tests. */
  loadThere: (path: string) => unknown
  /** Modules that are no files. */
  builtIn: (name: string) => unknown
}

/** CommonJS between the files of the exercise. Where a name leads to is the host's to say. */
export function loadModules({ role, port, services, loadThere, builtIn }: Options): Modules {
  const modules = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const known = modules.get(path)
    if (known !== undefined) return known.exports
    const module: { exports: unknown } = { exports: {} }
    modules.set(path, module)
    if (path.endsWith('.json')) {
      module.exports = JSON.parse(String(services('text', path)))
      return module.exports
    }
    try {
      const body = port.compile(path)
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
      Reflect.apply(body, module.exports, [module.exports, requireFrom(path), module, path, folder])
    } catch (error) {
      modules.delete(path)
      throw error
    }
    return module.exports
  }
  const requireFrom =
    (path: string): Callable =>
    (name) => {
      const found = services('resolve', path, String(name))
      if (typeof found !== 'object' || found === null) throw new Error('Nothing can be imported here.')
      const { place, target } = found as { place: unknown; target: unknown }
      if (place === role) return load(String(target))
      if (role === 'trusted' && place === 'learner') return loadThere(String(target))
      if (role === 'trusted' && place === 'built-in') return builtIn(String(target))
      const missing: Error & { code?: string } = new Error(String(target))
      missing.code = 'MODULE_NOT_FOUND'
      throw missing
    }
  return { load }
}
