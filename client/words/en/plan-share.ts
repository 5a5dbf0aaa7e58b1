/** Words of a plan that others can open, and of two who change it at once. */
export const share = {
  open: "Share",
  heading: "Share this plan",
  intro:
    "The server keeps the plan under a private link. Whoever has the link can open, copy and change it; no account is needed. It is deleted a year after anyone last used it.",
  act: "Keep on the server",
  busy: "Saving…",
  link: "Private link",
  onlyHere:
    "Only this computer can open this link, because its address means “this computer”. For anyone else, put the address that phones use in its place.",
  copy: "Copy link",
  copied: "Link copied.",
  notCopied: "The link could not be copied. Select it and copy it by hand.",
  stop: "Delete on the server",
  stopAsk: "Delete this plan on the server? The link stops working for everyone. Your copy stays in this browser.",
  stopYes: "Delete it there",
  stopNo: "Keep it there",
  stopped: "Deleted on the server. The plan is kept in this browser only.",
  offline: "The server could not be reached. Check the network and try again.",
  close: "Close",
} as const;

/** Two have changed the same field. */
export const clash = {
  heading: "Someone else changed the same thing",
  intro: "Nothing is written over until you choose. Everything else that either of you changed is in the plan.",
  plan: "The plan",
  mine: "You wrote",
  theirs: "They wrote",
  nothing: "(nothing)",
  keepMine: "Keep mine",
  takeTheirs: "Take theirs",
  keepMineOf: "Keep mine: {what}",
  takeTheirsOf: "Take theirs: {what}",
  fields: {
    title: "title",
    client: "client",
    people: "people expected",
    remote: "people remote",
    start: "start",
    end: "end",
    minutes: "minutes",
    reading: "reading list",
    notes: "script",
    priority: "priority",
    talks: "talk times",
    inLobby: "answered while people arrive",
    exercise: "exercise",
    settings: "content",
    other: "settings",
  },
} as const;
