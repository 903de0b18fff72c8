const checkCapacity = (capacity) => {
  if (!Number.isInteger(capacity) || capacity < 1) {
    throw new RangeError(`A capacity is a whole number from 1, but this is ${capacity}`)
  }
  return capacity
}

export class LoadingCache {
  #capacity
  #load
  #loads = new Map()

  constructor(load, capacity) {
    this.#capacity = checkCapacity(capacity)
    this.#load = async (key) => load(key)
  }

  get(key) {
    const loading = this.#loads.get(key) ?? this.#begin(key)
    this.#moveToEnd(key, loading)
    this.#makeRoom()
    return loading
  }

  getMany(keys) {
    return Promise.all(keys.map((key) => this.get(key)))
  }

  delete(key) {
    return this.#loads.delete(key)
  }

  keys() {
    return Array.from(this.#loads.keys())
  }

  get size() {
    return this.#loads.size
  }

  #begin(key) {
    const loading = this.#load(key)
    loading.catch(() => this.#drop(key, loading))
    return loading
  }

  #moveToEnd(key, loading) {
    this.#loads.delete(key)
    this.#loads.set(key, loading)
  }

  #drop(key, loading) {
    if (this.#loads.get(key) === loading) this.#loads.delete(key)
  }

  #makeRoom() {
    if (this.#loads.size > this.#capacity) {
      const { value: oldest } = this.#loads.keys().next()
      this.#loads.delete(oldest)
    }
  }
}
