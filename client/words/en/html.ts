/** What pages say without a script: every page's HTML where its script or a part of it has not come, and what stands in place of a page. */
export const html = {
  title: "This page is not complete.",
  text: "Part of it has not arrived. What you have entered is kept. Check your connection, then reload the page.",
  reload: "Reload",
  noScript: "JavaScript is switched off in this browser. Please allow it, then reload the page.",
} as const;
