export class LoadingCache {
  #load;
  #capacity;
  /** Promises by key; the key asked for longest ago comes first. */
  #promises = new Map();

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`Expected a capacity that is a whole number from 1, got ${capacity}`);
    }
    this.#load = load;
    this.#capacity = capacity;
  }

  get size() {
    return this.#promises.size;
  }

  keys() {
    return [...this.#promises.keys()];
  }

  get(key) {
    const kept = this.#promises.get(key);
    if (kept !== undefined) {
      this.#promises.delete(key);
      this.#promises.set(key, kept);
      return kept;
    }

    const promise = this.#startLoad(key);
    this.#promises.set(key, promise);
    this.#dropSurplus();
    return promise;
  }

  getMany(keys) {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  delete(key) {
    return this.#promises.delete(key);
  }

  #startLoad(key) {
    const promise = this.#callLoad(key);
    promise.catch(() => this.#forget(key, promise));
    return promise;
  }

  /** Being async, it turns what `load` throws at once into a rejection. */
  async #callLoad(key) {
    return this.#load(key);
  }

  #forget(key, promise) {
    if (this.#promises.get(key) === promise) {
      this.#promises.delete(key);
    }
  }

  #dropSurplus() {
    if (this.#promises.size <= this.#capacity) return;
    const [oldest] = this.#promises.keys();
    this.#promises.delete(oldest);
  }
}
