/** Words of a big screen that waits to be let in. */
export const pair = {
  page: "Big screen for {code}",
  title: "Type these four digits on the facilitator’s page",
  what: "Then the workshop appears here. Nobody else needs the digits.",
  also: "On that page the facilitator may also choose to make this a second facilitator’s page.",
  spelt: "The digits are {digits}",
  connecting: "One moment: connecting…",
  lost: "The connection is lost. New digits appear as soon as it is back.",
  later: "The server asks this page to wait a minute. New digits appear by themselves.",
  in: "Let in. Opening…",
  again: "Show four digits to be let in",
  code: {
    title: "Which workshop is this screen for?",
    label: "Code",
    hint: "Six characters, at the top of the facilitator’s page.",
    act: "Show four digits",
    unknown: "There is no workshop {code}. Check the code; the workshop may also have ended and been deleted.",
  },
} as const;
