/** `fetch` in the page's language: ready agendas come in it, and a room is made in it. */
export const fetchInLanguage: typeof fetch = (address, init) =>
  fetch(address, { ...init, headers: { ...init?.headers, "Accept-Language": LANGUAGE } });
