/**
 * A worker has no document. The connection asks one only whether its page is seen, so that a phone that was asleep looks after
 * its socket at once: a worker never sleeps.
 */
Object.assign(globalThis, { document: Object.assign(new EventTarget(), { visibilityState: "visible" }) });
