import type { Exotics } from './realm'

/** Remembers every Proxy that code here makes: reading one runs code, so it is never copied. */
export function trackProxies(): Exotics & { native: ProxyConstructor } {
  const made = new WeakSet<object>()
  const native = Proxy
  const remember = (proxy: object) => {
    made.add(proxy)
    return proxy
  }
  const construct = (_target: object, [target, handler]: [object, ProxyHandler<object>]) =>
    remember(new native(target, handler))
  const tracked = new native(native, { construct })
  const revocable = native.revocable
  native.revocable = (target, handler) => {
    const made = revocable(target, handler)
    remember(made.proxy)
    return made
  }
  Object.defineProperty(globalThis, 'Proxy', { value: tracked, writable: true, configurable: true })
  return { has: (value) => made.has(value), native }
}
