/** Goes to an address. The page loads anew even where only the fragment differs, because keys and return codes are in fragments. */
export function goTo(address: string): void {
  const to = new URL(address, location.href);
  if (to.origin !== location.origin || to.pathname !== location.pathname) return location.assign(to.href);
  history.replaceState(null, "", to.href);
  location.reload();
}
