/** What pages say without a script: every page's HTML where its script or a part of it has not come, and what stands in place of a page. */
export const html = {
  title: "This page is not complete.",
  text: "Part of it has not arrived. What you have entered is kept. Check your connection, then reload the page.",
  reload: "Reload",
  noScript: "JavaScript is switched off in this browser. Please allow it, then reload the page.",
  /** For whoever opens the server under a name that it does not know; plain text. */
  badHost: (name: string) => `This server doesn’t answer to the name “${name}”.

If you’re taking part in a workshop, ask your facilitator for the address.

If you started this server, open one of the addresses that it printed when it started. To use this name as well, stop the
server and start it like this:

    HOSTNAMES=${name} npm start

Several names are separated by commas.
`,
} as const;
