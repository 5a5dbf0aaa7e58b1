/** What to say, and what to do, where a network gets in the way. */
export const network = {
  blocked: {
    title: "This network blocks live connections",
    more: "The page loads, but its live connection to {host} does not get through. Switch to mobile data or another network, or ask IT to allow WebSocket connections ({scheme}) to {host}. This page keeps trying.",
  },
  portal: {
    title: "This Wi-Fi wants you to sign in first",
    more: "Something on this network answers in the workshop’s place. Open the sign-in page, sign in, and come back here. If none appears, open http://example.com, or use mobile data.",
    act: "Open the sign-in page",
  },
  barred: {
    title: "This network does not let you through",
    more: "It refuses the connection to {host}. Switch to mobile data or another network, or ask IT to allow {host}. This page keeps trying.",
  },
  sentence: "{title}. {more}",
} as const;
