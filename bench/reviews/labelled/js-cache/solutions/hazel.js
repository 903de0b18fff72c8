export class LoadingCache {
  #load;
  #capacity;
  #entries = new Map();
  #byUse = [];

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`The capacity ${capacity} is not a whole number from 1`);
    }
    this.#load = load;
    this.#capacity = capacity;
  }

  get size() {
    return this.#entries.size;
  }

  keys() {
    return this.#byUse.map((entry) => entry.key);
  }

  get(key) {
    const entry = this.#entries.get(key) ?? this.#open(key);
    this.#unlist(entry);
    this.#byUse.push(entry);
    if (this.#byUse.length > this.#capacity) {
      this.#remove(this.#byUse[0]);
    }
    return entry.promise;
  }

  getMany(keys) {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  delete(key) {
    const entry = this.#entries.get(key);
    if (entry === undefined) return false;
    this.#remove(entry);
    return true;
  }

  #open(key) {
    const entry = { key, promise: this.#run(key) };
    this.#entries.set(key, entry);
    entry.promise.catch(() => {
      if (this.#entries.get(key) === entry) this.#remove(entry);
    });
    return entry;
  }

  async #run(key) {
    return this.#load(key);
  }

  #remove(entry) {
    this.#entries.delete(entry.key);
    this.#unlist(entry);
  }

  #unlist(entry) {
    const index = this.#byUse.indexOf(entry);
    if (~index) {
      this.#byUse.splice(index, 1);
    }
  }
}
