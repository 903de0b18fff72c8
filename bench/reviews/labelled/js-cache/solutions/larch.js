export class LoadingCache {
  #load;
  #capacity;
  #entries = new Map();

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`The capacity must be a whole number from 1, but is ${capacity}`);
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
    const entry = this.#entries.get(key) ?? { value: undefined, loading: undefined };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#dropOldest();
    if (entry.value !== undefined) {
      return Promise.resolve(entry.value);
    }
    entry.loading ??= this.#fill(key, entry);
    return entry.loading;
  }

  getMany(keys) {
    const promises = keys.map((key) => {
      const entry = this.#entries.get(key) ?? { value: undefined, loading: undefined };
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      this.#dropOldest();
      if (entry.value !== undefined) {
        return Promise.resolve(entry.value);
      }
      entry.loading ??= this.#fill(key, entry);
      return entry.loading;
    });
    return Promise.all(promises);
  }

  delete(key) {
    if (this.#entries.has(key)) {
      this.#entries.delete(key);
      return true;
    } else {
      return false;
    }
  }

  async #fill(key, entry) {
    try {
      entry.value = await this.#load(key);
      return entry.value;
    } catch (error) {
      if (this.#entries.get(key) === entry) {
        this.#entries.delete(key);
      }
      throw error;
    } finally {
      entry.loading = undefined;
    }
  }

  #dropOldest() {
    if (this.#entries.size > this.#capacity) {
      const [oldest] = this.#entries.keys();
      this.#entries.delete(oldest);
    }
  }
}
