export class LoadingCache {
  #load;
  #capacity;
  #entries = new Map();

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`capacity: expected a whole number from 1, got ${capacity}`);
    }
    this.#load = load;
    this.#capacity = capacity;
  }

  get size() {
    return this.#entries.size;
  }

  keys() {
    return [...this.#entries.keys()];
  }

  get(key) {
    const entry = this.#entries.get(key) ?? {};
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#dropOldest();
    entry.promise ??= this.#fill(key, entry);
    return entry.promise;
  }

  getMany(keys) {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  delete(key) {
    return this.#entries.delete(key);
  }

  async #fill(key, entry) {
    try {
      return this.#load(key);
    } catch (error) {
      if (this.#entries.get(key) === entry) {
        this.#entries.delete(key);
      }
      throw error;
    }
  }

  #dropOldest() {
    if (this.#entries.size > this.#capacity) {
      const [oldest] = this.#entries.keys();
      this.#entries.delete(oldest);
    }
  }
}
