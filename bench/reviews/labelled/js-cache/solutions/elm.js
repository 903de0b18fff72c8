export class LoadingCache {
  #load;
  #capacity;
  #promises = new Map();

  constructor(load, capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`The capacity has to be a whole number from 1, it is ${capacity}`);
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
    let promise = this.#promises.get(key);
    if (promise === undefined) {
      promise = this.#start(key);
    }
    this.#promises.delete(key);
    this.#promises.set(key, promise);
    this.#shrink();
    return promise;
  }

  getMany(keys) {
    const promises = keys.map((key) => this.get(key));
    return Promise.all(promises);
  }

  delete(key) {
    return this.#promises.delete(key);
  }

  #start(key) {
    const promise = this.#fetch(key);
    promise.catch(() => this.#promises.delete(key));
    return promise;
  }

  async #fetch(key) {
    return this.#load(key);
  }

  #shrink() {
    if (this.#promises.size > this.#capacity) {
      const [oldest] = this.#promises.keys();
      this.#promises.delete(oldest);
    }
  }
}
