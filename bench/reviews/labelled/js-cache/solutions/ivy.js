/** Keeps what it has loaded for the keys that were asked for last. */
export class LoadingCache {
    #load;
    #capacity;
    #promises = new Map();

    constructor(load, capacity) {
        if (!Number.isInteger(capacity) || capacity < 1) {
            throw new RangeError(`The capacity must be a whole number from 1: ${capacity}`);
        }
        this.#load = load;
        this.#capacity = capacity;
    }

    get size() {
        return this.#promises.size;
    }

    /** The keys, the one asked for longest ago first. */
    keys() {
        return [...this.#promises.keys()];
    }

    get(key) {
        if (!this.#promises.has(key)) {
            this.#add(key);
        }
        const promise = this.#promises.get(key);
        // A map keeps the order in which keys were added: the last one is the latest.
        this.#promises.delete(key);
        this.#promises.set(key, promise);
        return promise;
    }

    getMany(keys) {
        return Promise.all(keys.map((key) => this.get(key)));
    }

    delete(key) {
        return this.#promises.delete(key);
    }

    #add(key) {
        if (this.#promises.size === this.#capacity) {
            const [oldest] = this.#promises.keys();
            this.#promises.delete(oldest);
        }
        const promise = this.#run(key);
        this.#promises.set(key, promise);
        this.#removeIfItFails(key, promise);
    }

    async #run(key) {
        return this.#load(key);
    }

    async #removeIfItFails(key, promise) {
        try {
            await promise;
        } catch {
            // Those who asked get the error from the promise itself.
            if (this.#promises.get(key) === promise) {
                this.#promises.delete(key);
            }
        }
    }
}
