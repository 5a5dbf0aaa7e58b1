/** Words of the big screen before the start: how to get in, and how it works. */
export const lobby = {
  join: "Join on your phone at",
  code: "with the code",
  qr: "QR code that opens {address}",
  people: { one: "1 person in", other: "{n} people in" },
  /** Where it is known how many are expected; `n` is at most as many. */
  ofInvited: { one: "1 of {all} is in", other: "{n} of {all} are in" },
  /** some have answered what they are asked while they arrive. */
  answered: "{in} · {n} of {all} have answered",
  nobody: "Nobody in yet",
  locked: "The room is locked: nobody new can join.",
  opens: "Opens on {day} at {time}",
  onlyHere: "Only this computer can open this address. Phones cannot reach it.",
  how: {
    heading: "How it works",
    own: "Answer on your own, then we talk.",
    totals: "The screen shows totals, never who.",
    totalsNamed: "The screen shows totals, never names.",
    totalsRehearsal: "The screen shows totals, even of one answer.",
    skip: "You can skip any question.",
    report: "Totals go into a report.",
    reportFor: "Totals go into a report for {client}.",
    reportRehearsal: "Nothing leaves this rehearsal.",
  },
} as const;
