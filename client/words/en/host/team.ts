/** The host page's words for handing over: links for colleagues and screens, and who does what. */
export const team = {
  heading: "Hand over",
  /** The first facilitator, until they have given a name. */
  first: "The first facilitator",
  somebody: "A colleague",
  you: "you",

  name: {
    label: "Your colleagues see",
    save: "Save",
    saved: "Saved.",
  },

  own: {
    copy: "Copy your own link",
    hint: {
      owner:
        "Opens everything, and can delete the workshop. Keep it to yourself, for another computer or for when this one fails.",
      co: "Opens this page on another computer, with everything you can do here.",
      producer: "Opens this page on another computer, with everything you can do here.",
    },
    second: {
      owner: "Take over on a second device",
      co: "Take over on a second device",
      producer: "Open this page on a second device",
    },
    secondHint: {
      owner: "Scan it now, before you need it: if this computer fails, you go on there. The workshop loses nothing.",
      co: "Scan it now, before you need it: if this computer fails, you go on there. The workshop loses nothing.",
      producer: "Scan it to have this page on another device as well.",
    },
  },
  stage: {
    copy: "Copy the big-screen link",
    hint: "For the computer at the projector. It shows the room, and nothing can be pressed there.",
    typed: "On a computer that is not yours, type {address} instead. It shows four digits, which you type here.",
    make: "Make a big-screen link",
    none: "This browser has no link to the big screen yet. Make one here, and the big screen opens from this page.",
    made: "Big screen",
    madeNext: "Big screen {n}",
  },
  copied: "Copied.",
  byHand: "Select and copy:",

  links: {
    heading: "Links for colleagues",
    none: "Nobody but you can run this workshop yet. A colleague with a link of their own can take over if you cannot go on.",
    kinds: { co: "Co-facilitator", producer: "Producer", stage: "Big screen" },
    may: {
      co: "Runs the workshop as you do, but cannot delete it or withdraw links.",
      producer:
        "Looks after people, the parking lot, words and the timer, and can blank the big screen. Sees no result before the reveal, and opens no report.",
      stage: "Shows the room. Nothing can be pressed there.",
    },
    pages: { one: "open on 1 page now", other: "open on {n} pages now" },
    closed: "not open now",
    copy: "Copy link",
    copyOf: "Copy link: {name}",
    show: "Show QR",
    showOf: "Show QR: {name}",
    hide: "Hide QR",
    qr: "QR code that opens {name}’s page",
    elsewhere: "A link can be copied only in the browser that made it. If one is lost, make a new one.",
    withdraw: "Withdraw",
    withdrawOf: "Withdraw: {name}",
    ask: {
      open: "Withdraw {name}’s link? It closes at once, wherever it is open, and no longer opens anything. What was done with it stays.",
      closed: "Withdraw {name}’s link? It no longer opens anything. What was done with it stays.",
    },
    /** Behind the question, where there are such. */
    along: {
      one: "The link that was made with it goes too: {names}.",
      other: "The links that were made with it go too: {names}.",
    },
    yes: "Withdraw link",
    no: "Keep it",
    onlyFirst: "Only the first facilitator can withdraw a link.",
  },
  reports: {
    heading: "Report links",
    hint: "Each opens one edition of the report and nothing else. The server sends it what belongs in that edition.",
    kinds: {
      "facilitator-report": "Facilitator’s report",
      "client-report": "Client edition",
      "participants-report": "Participants’ edition",
    },
    /** A second one of a kind. */
    next: "{kind} {n}",
    made: "made with the workshop",
    make: "New link to:",
    full: "There are {n} report links already. Withdraw a link that nobody needs, then make another.",
    ask: "Withdraw this link to “{name}”? Whoever opens it from now on reads that the link was withdrawn.",
  },
  make: {
    open: "Make a link for a colleague",
    name: "Name",
    nameHint: "The others see it beside what is done with this link.",
    noName: "Give a name, so that everyone knows whose link it is.",
    kind: "What it opens",
    act: "Make the link",
    cancel: "Cancel",
    making: "Making the link…",
    fullHosts: "There are {n} links for colleagues already. Withdraw a link that nobody needs, then make another.",
  },

  knock: {
    waits: {
      one: "A screen is waiting: type its four digits",
      other: "{n} screens are waiting: type the four digits of one",
    },
    as: "Let it in as",
    kinds: { stage: "as the big screen", co: "as a co-facilitator", producer: "as a producer" },
    act: "Let it in",
    busy: "Letting it in…",
    in: "Let in. It opens by itself.",
    notNow: "Not now",
    four: "There are four digits. Look at the screen that is waiting.",
  },
  other: "Another page is open with this link. It may still be running the workshop.",
  otherFine: "OK",
  gate: {
    revoked:
      "This link has been withdrawn, so it does not open {code} any more. What was done with it stays, and the workshop goes on. If you still need it, ask the first facilitator for a new link.",
    letIn: "Or let a facilitator who is in bring this page in:",
    digits: "Show four digits",
  },
  producer: {
    what: "You look after people, the parking lot, words and the timer",
    more: "What is shown, and when, is up to the facilitators. You see results when the room does.",
    next: "Next: {title}",
  },

  lately: "What was done last",
  deeds: {
    open: "Opened by {name}",
    close: "Closed by {name}",
    notice: "Ten seconds’ notice given by {name}",
    peek: "Checked by {name}",
    huddle: "Pair talk started by {name}",
    reveal: "Revealed by {name}",
    hide: "Taken off the screens by {name}",
    debrief: "Debrief opened by {name}",
    goto: "Moved on by {name}",
    skip: "Left out by {name}",
    include: "Restored by {name}",
    count: "Hands counted by {name}",
    extend: "Timer set by {name}",
    quick: "Asked by {name}",
    blank: "Big screen switched by {name}",
    pause: "Break set by {name}",
    replan: "Plan changed by {name}",
    edit: "Plan changed by {name}",
    drop: "Plan changed by {name}",
    lock: "Lock changed by {name}",
    remove: "Participant removed by {name}",
    removeJoined: "People removed by {name}",
    invite: "New link made by {name}",
    pair: "A screen let in by {name}",
    revoke: "Link withdrawn by {name}",
    end: "Ended by {name}",
  },
  drives: "{name} is driving",
  youDrive: "You are driving",
  tooSoon:
    "{name} moved the step on just before you pressed, so your press was not sent. Look, and press again if it still fits.",
} as const;
