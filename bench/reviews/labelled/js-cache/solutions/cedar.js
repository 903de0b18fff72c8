export class LoadingCache {
    #load;
    #capacity;
    #promises = new Map();

    constructor(load, capacity) {
        if (!Number.isInteger(capacity) || capacity < 1) {
            throw new RangeError(`A cache needs room for a whole number of keys from 1, not ${capacity}`);
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
        if (this.#promises.size > this.#capacity) {
            const [oldest] = this.#promises.keys();
            this.#promises.delete(oldest);
        }
        return promise;
    }

    getMany(keys) {
        return Promise.all(keys.map((key) => this.get(key)));
    }

    delete(key) {
        return this.#promises.delete(key);
    }

    #start(key) {
        const promise = new Promise((resolve, reject) => {
            this.#run(key)
                .then((value) => resolve(value))
                .catch((error) => reject(error));
        });
        promise.catch(() => {
            if (this.#promises.get(key) === promise) {
                this.#promises.delete(key);
            }
        });
        return promise;
    }

    async #run(key) {
        return this.#load(key);
    }
}
