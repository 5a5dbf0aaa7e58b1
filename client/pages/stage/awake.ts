/** Keeps the projecting computer from going to sleep, where the browser can: a plain http address cannot. */

/** Asks again whenever the page comes back, because a hidden page loses the lock. */
export function stayAwake(): void {
  const ask = () => {
    if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
    navigator.wakeLock.request("screen").catch(() => {
      // A low battery may refuse it: then the screen sleeps as its owner set it.
    });
  };
  ask();
  document.addEventListener("visibilitychange", ask);
}
