/** Leaves for an address; the page loads anew also where only the fragment differs, in which keys and return codes travel. */
export function goTo(address: string): void {
  const to = new URL(address, location.href);
  if (to.origin !== location.origin || to.pathname !== location.pathname) return location.assign(to.href);
  history.replaceState(null, "", to.href);
  location.reload();
}
