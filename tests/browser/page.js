// What browser tests put in the place of the page's network and clocks. The originals are kept from
// the first moment, so that a test which failed leaves nothing behind for the next.

const real = {
  fetch: window.fetch,
  now: Date.now,
  setTimeout: window.setTimeout,
  clearTimeout: window.clearTimeout,
};

/** A network that answers what the test says, when it says so, and forgets no request. */
export class Network {
  #requests = [];
  #waiting = [];
  #answers = [];

  constructor() {
    window.fetch = (url, init = {}) =>
      new Promise((resolve, reject) => {
        const request = { url, init, resolve, reject };
        this.#requests.push(request);
        const answer = this.#answers.shift();
        if (answer) answer(request);
        else this.#waiting.push(request);
        init.signal?.addEventListener('abort', () => {
          this.#waiting = this.#waiting.filter(it => it !== request);
          reject(init.signal.reason);
        });
      });
  }

  /** Answers the request that has waited longest, or else the next one. */
  #give(answer) {
    const request = this.#waiting.shift();
    if (request) answer(request);
    else this.#answers.push(answer);
  }

  answer(status, body) {
    this.answerWith(status, '', '', body);
  }

  answerWith(status, header, value, body) {
    const headers = header ? { [header]: value } : {};
    this.#give(({ resolve }) => resolve(new Response(body, { status, headers })));
  }

  /** An answer whose body breaks off. */
  cut() {
    const start = controller => {
      controller.enqueue(new TextEncoder().encode('{"number":'));
      controller.error(new TypeError('network error'));
    };
    this.#give(({ resolve }) => resolve(new Response(new ReadableStream({ start }))));
  }

  /** An answer whose body never ends. */
  stall() {
    this.#give(({ resolve, init }) => {
      const start = controller =>
        init.signal.addEventListener('abort', () => controller.error(init.signal.reason));
      resolve(new Response(new ReadableStream({ start })));
    });
  }

  /** No answer: offline, refused, or blocked by the browser. */
  refuse() {
    this.#give(({ reject }) => reject(new TypeError('Failed to fetch')));
  }

  count() {
    return this.#requests.length;
  }

  #sent(index) {
    const request = this.#requests[index];
    if (!request) throw new Error(`only ${this.count()} requests were sent`);
    return request;
  }

  url(index) {
    return this.#sent(index).url;
  }

  method(index) {
    return this.#sent(index).init.method;
  }

  header(index, name) {
    return this.#sent(index).init.headers.get(name) ?? '';
  }

  body(index) {
    return this.#sent(index).init.body ?? '';
  }

  isAborted(index) {
    return this.#sent(index).init.signal.aborted;
  }
}

/** From now on it is `milliseconds` after 1970, and stays so. */
export function stopClock(milliseconds) {
  Date.now = () => milliseconds;
}

/** @type {Map<number, {callback: () => void, delay: number}>} */
const held = new Map();

/** Keeps long timers from firing by themselves; the short ones belong to the browser and to Yew. */
export function holdTimers() {
  let next = -1;
  window.setTimeout = (callback, delay = 0, ...rest) => {
    if (delay < 1000) return real.setTimeout.call(window, callback, delay, ...rest);
    held.set(next, { callback, delay });
    return next--;
  };
  window.clearTimeout = id => {
    if (!held.delete(id)) real.clearTimeout.call(window, id);
  };
}

/** Fires the timers of up to so many milliseconds that nobody has cleared. */
export function fireTimers(milliseconds) {
  for (const [id, { callback, delay }] of [...held]) {
    if (milliseconds < delay) continue;
    held.delete(id);
    callback();
  }
}

/** The delays of the timers that are held, smallest first. */
export function heldTimers() {
  return [...held.values()].map(({ delay }) => delay).sort((a, b) => a - b);
}

/** Lets the browser do whatever else it has to do. */
export const turn = () => new Promise(resolve => real.setTimeout.call(window, resolve, 0));

/** Milliseconds of a clock that no test stops. */
export const elapsed = () => performance.now();

export function restore() {
  window.fetch = real.fetch;
  Date.now = real.now;
  window.setTimeout = real.setTimeout;
  window.clearTimeout = real.clearTimeout;
  held.clear();
}
