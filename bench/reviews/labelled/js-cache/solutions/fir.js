export class LoadingCache {
  #load;
  #capacity;
  #entries = new Map();

  constructor(load, capacity) {
    const fits = Number.isInteger(capacity) && capacity >= 1;
    if (!fits) throw new RangeError(`Not a capacity from 1: ${capacity}`);
    this.#load = load;
    this.#capacity = capacity;
  }

  get entries() {
    return this.#entries;
  }

  get size() {
    return this.#entries.size;
  }

  keys() {
    return [...this.#entries.keys()];
  }

  get(key) {
    const promise = this.#entries.get(key) ?? this.#open(key);
    this.#touch(key, promise);
    return promise;
  }

  getMany(keys) {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  delete(key) {
    return this.#entries.delete(key);
  }

  #open(key) {
    const promise = this.#run(key);
    promise.catch(() => {
      const isCurrent = this.#entries.get(key) === promise;
      if (isCurrent) this.#entries.delete(key);
    });
    return promise;
  }

  async #run(key) {
    return this.#load(key);
  }

  #touch(key, promise) {
    this.#entries.delete(key);
    this.#entries.set(key, promise);
    if (this.#entries.size > this.#capacity) {
      const [longestAgo] = this.#entries.keys();
      this.#entries.delete(longestAgo);
    }
  }
}
