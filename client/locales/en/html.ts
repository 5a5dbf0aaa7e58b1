/** What every page's HTML says by itself, where its script has not come or a part of it does not. Put in by the build. */
export const html = {
  title: "This page is not complete.",
  text: "Part of it has not arrived. What you have entered is kept. Check your connection, then reload the page.",
  reload: "Reload",
  noScript: "JavaScript is switched off in this browser. Please allow it, then reload the page.",
} as const;
