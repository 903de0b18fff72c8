export class LoadingCache {
  #load;
  #capacity;
  #entries = new Map();

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`capacity must be a whole number from 1, got ${capacity}`);
    }
    this.#load = load;
    this.#capacity = capacity;
  }

  get size() {
    return this.#entries.size;
  }

  keys() {
    return Array.from(this.#entries.keys());
  }

  get(key) {
    const promise = this.#entries.get(key) ?? this.#begin(key);
    this.#markUsed(key, promise);
    return promise;
  }

  async getMany(keys) {
    const values = [];
    for (const key of keys) {
      values.push(await this.get(key));
    }
    return values;
  }

  delete(key) {
    return this.#entries.delete(key);
  }

  #begin(key) {
    const promise = this.#loadValue(key);
    promise.catch(() => {
      if (this.#entries.get(key) === promise) {
        this.#entries.delete(key);
      }
    });
    return promise;
  }

  async #loadValue(key) {
    return this.#load(key);
  }

  #markUsed(key, promise) {
    this.#entries.delete(key);
    this.#entries.set(key, promise);
    if (this.#entries.size > this.#capacity) {
      const [oldest] = this.#entries.keys();
      this.#entries.delete(oldest);
    }
  }
}
