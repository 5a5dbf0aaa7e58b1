/** The host page's words for the time before the start: ticks, the connection, and people without a phone. */
export const before = {
  inOf: { one: "1 of {all} is in", other: "{n} of {all} are in" },
  noneOf: "Nobody is in yet. You expect {all}.",
  heading: "Before you start",
  count: "{n} of {all} done",
  lead: "You can start without any of these. This browser remembers what you tick.",
  ticks: {
    stage: {
      is: "The big screen shows the code",
      how: "",
    },
    private: {
      is: "Nobody can see this page",
      how: "Extend your desktop instead of mirroring it. What only you may see appears on this page.",
    },
    second: {
      is: "A second device can take over",
      how: "Scan this code with your phone now. If this computer fails, you go on there, and nothing is lost. Whoever scans it can run the workshop, so turn the projector away first.",
      show: "Show the code for my phone",
      hide: "Hide the code",
      qr: "QR code that opens the facilitator’s page on a second device",
    },
    remote: {
      is: "Remote colleagues see the big screen",
      how: "Share the window of the big screen in your call, and never this page; or send them its link. Nobody remote? Then tick this.",
      copy: "Copy the big-screen link",
    },
    clicker: {
      is: "The clicker works",
      how: "Press its forward button now, with this page in front: this ticks itself. No clicker? Then tick this.",
    },
    sound: {
      is: "Sound is on or off, as you want it",
      how: "A soft sound can tell the end of a timer. It is off until you switch it on. Turn the computer’s own sounds off.",
    },
    paper: {
      is: "Paper is at hand",
      how: "If phones fail altogether, the workshop goes on with this.",
      print: "Print the paper version",
    },
  },
  how: "How",
  howOf: "How: {what}",
  /** A tick that the product itself has made. */
  seen: {
    stages: { one: "1 big screen is open now.", other: "{n} big screens are open now." },
    second: "Another facilitator’s page is open now.",
  },
  holds: {
    here: "This computer holds the workshop. If it stops, so does the workshop; answers come back when it starts again.",
    there:
      "The computer at {address} holds the workshop. If it stops, so does the workshop; answers come back when it starts again.",
  },
  guest: {
    open: "Answer for a guest",
    hint: "For somebody without a phone. Each press opens a window of its own, in which one guest answers as a participant. What a guest has sent stays when the window is closed.",
  },
} as const;
