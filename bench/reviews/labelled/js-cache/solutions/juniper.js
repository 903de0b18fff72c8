let uses = 0;

export class LoadingCache {
  #load;
  #capacity;
  #entries = new Map();

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`Expected a whole number from 1 as capacity, got ${capacity}`);
    }
    this.#load = load;
    this.#capacity = capacity;
  }

  get size() {
    return this.#entries.size;
  }

  keys() {
    return this.#sortedByUse().map((entry) => entry.key);
  }

  get(key) {
    const entry = this.#entries.get(key) ?? this.#add(key);
    uses += 1;
    entry.lastUse = uses;
    this.#evict();
    return entry.promise;
  }

  getMany(keys) {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  delete(key) {
    return this.#entries.delete(key);
  }

  #add(key) {
    const entry = { key, lastUse: 0, promise: this.#run(key) };
    this.#entries.set(key, entry);
    entry.promise.catch(() => {
      if (this.#entries.get(key) === entry) {
        this.#entries.delete(key);
      }
    });
    return entry;
  }

  async #run(key) {
    return this.#load(key);
  }

  #sortedByUse() {
    return [...this.#entries.values()].sort((a, b) => a.lastUse - b.lastUse);
  }

  #evict() {
    if (this.#entries.size > this.#capacity) {
      const [oldest] = this.#sortedByUse();
      this.#entries.delete(oldest.key);
    }
  }
}
