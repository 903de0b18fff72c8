export class LoadingCache {
  #load;
  #capacity;
  #promises = new Map();

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`The capacity must be a whole number from 1, not ${capacity}`);
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
    const promise = this.#promises.get(key) ?? this.#start(key);
    this.#promises.delete(key);
    this.#promises.set(key, promise);
    this.#dropOldest();
    return promise;
  }

  getMany(keys) {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  delete(key) {
    return this.#promises.delete(key);
  }

  #start(key) {
    const promise = this.#run(key);
    promise.catch(() => {
      if (this.#promises.get(key) === promise) this.#promises.delete(key);
    });
    return promise;
  }

  async #run(key) {
    return this.#load(key);
  }

  #dropOldest() {
    if (this.#promises.size > this.#capacity) {
      const [oldest] = this.#promises.keys();
      this.#promises.delete(oldest);
    }
  }
}
