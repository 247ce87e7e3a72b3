// Runs in every document before the page's own scripts, with the page's clock set to the shop's:
// notes what only the page itself can see.
(ahead => {
  const seen = {
    /** @type {{name: string, host: string, detail: any}[]} */
    events: [],
    /** @type {number[]} */
    longTasks: [],
    shift: 0,
    /** Timers of `from` milliseconds and more run after `to`: tests do not wait for minutes. */
    hurry: { from: Infinity, to: 0 },
    /** Of those timers: how many have run, and how many are still to. */
    hurried: 0,
    waiting: 0,
    /** Intervals that are running. */
    ticking: 0,
    /** Requests to a shop's API. */
    asked: 0,
    /** What is about to be pressed, until it is. @type {Element | null} */
    aim: null,
    /** Errors of the log and what nobody caught, for browsers that do not show their log. @type {string[]} */
    complaints: [],
  };
  Object.defineProperty(window, 'watch', { value: seen });

  // The page may move between the moment in which the driver looks where an element is and its
  // press. Such a press meets nothing instead of whatever has come there, and is done once more.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    addEventListener(type, event => {
      if (!seen.aim) return;
      if (!event.composedPath().includes(seen.aim)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (type === 'click') {
        seen.aim = null;
      }
    }, true);
  }

  const names = [
    'ready', 'error', 'navigate', 'order-found', 'delay-detected', 'return-submitted',
    'withdrawal-confirmed', 'feedback-submitted', 'counter', 'handoff',
    'case-submitted', 'answer-overdue',
  ];
  for (const name of names) {
    addEventListener(`posventa-${name}`, event => {
      const { detail, target } = /** @type {CustomEvent} */ (event);
      seen.events.push({ name, host: /** @type {Element} */ (target).id, detail });
    });
  }
  // With this in the console, the browser's log has everything that a page must not cause.
  addEventListener('securitypolicyviolation', event => {
    console.error(`policy: ${event.violatedDirective} forbids ${event.blockedURI}`);
  });
  const log = console.error;
  console.error = (...words) => {
    seen.complaints.push(words.join(' '));
    log.apply(console, words);
  };
  /** With where it came from, in browsers whose message does not say so. @param {any} error */
  const trace = error => `${error}\n${error?.stack ?? ''}`.trim();
  addEventListener('error', ({ error, message }) => {
    seen.complaints.push(error ? trace(error) : message);
  });
  addEventListener('unhandledrejection', ({ reason }) => seen.complaints.push(trace(reason)));

  new PerformanceObserver(list => {
    seen.longTasks.push(...list.getEntries().map(entry => entry.duration));
  }).observe({ type: 'longtask' });
  new PerformanceObserver(list => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const [wait, cancel] = [setTimeout, clearTimeout];
  const hurried = new Set();
  window.setTimeout = /** @type {any} */ ((work, delay = 0, ...rest) => {
    if (delay < seen.hurry.from) return wait(work, delay, ...rest);
    const id = wait(() => {
      hurried.delete(id);
      seen.waiting = hurried.size;
      seen.hurried += 1;
      work(...rest);
    }, seen.hurry.to);
    hurried.add(id);
    seen.waiting = hurried.size;
    return id;
  });
  window.clearTimeout = id => {
    hurried.delete(id);
    seen.waiting = hurried.size;
    cancel(id);
  };

  const [tick, still] = [setInterval, clearInterval];
  const ticking = new Set();
  window.setInterval = /** @type {any} */ ((...rest) => {
    // @ts-ignore
    const id = tick(...rest);
    seen.ticking = ticking.add(id).size;
    return id;
  });
  window.clearInterval = id => {
    ticking.delete(id);
    seen.ticking = ticking.size;
    still(id);
  };

  const ask = window.fetch;
  window.fetch = (...request) => {
    const [what] = request;
    if (String(what instanceof Request ? what.url : what).includes('/api/')) seen.asked += 1;
    return ask(...request);
  };

  const now = Date.now;
  window.Date = /** @type {any} */ (class extends Date {
    constructor(...parts) {
      // @ts-ignore
      if (parts.length) super(...parts);
      else super(now() + ahead);
    }

    static now() {
      return now() + ahead;
    }
  });
})
