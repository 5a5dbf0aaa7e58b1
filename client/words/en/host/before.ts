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
      how: "Press its forward button now, with this page or the big screen in front, and the tick appears by itself. No clicker? Then tick this.",
    },
    sound: {
      is: "Sound is on or off, as you want it",
      how: "A soft sound can mark the end of a timer. It is off until you switch it on. Turn the computer’s own sounds off.",
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
  heads: {
    when: "Best once everyone is in.",
    until: "It is fixed once the first question about people themselves is opened.",
  },
  holds: {
    here: "This laptop holds the workshop. If it stops, so does the workshop; answers come back when it starts again.",
    there:
      "The computer at {address} holds the workshop. If it stops, so does the workshop; answers come back when it starts again.",
  },
  connection: {
    heading: "Connection",
    marks: { fine: "✓", wrong: "!", open: "…" },
    verdicts: { fine: "Fine:", wrong: "Needs attention:", open: "Not known yet:" },
    measuring: "Measuring this page’s connection…",
    lost: "This page is not connected just now. It keeps trying by itself.",
    pace: {
      quick: "This page is connected, and answers come back in {ms} ms: what you press shows at once.",
      fair: "This page is connected, and answers come back in {ms} ms: what you press shows a moment later.",
      slow: "This page is connected, but answers take {ms} ms: screens will lag behind what you press. Try another network, or mobile data.",
      blocked:
        "No new live connection could be opened within 8 seconds. The network may be blocking WebSockets: try another network, or send IT the lines below.",
    },
    again: "Check again",
    reach: {
      here: "The address {address} opens only on this computer: phones cannot reach it. Join a network, start the server without HOST=127.0.0.1, then reload this page.",
      network:
        "Phones reach {address} from the same network only. They need this Wi-Fi; mobile data will not do. If this computer changes networks, reload this page.",
      anywhere: "Phones reach {address} from any network, with mobile data too.",
    },
    several: "This computer has several addresses: if phones find nothing, choose another one above.",
    phone: {
      tryIt:
        "Try it with your own phone, on the Wi-Fi that people will use: scan the QR code above. It counts as a participant until you remove it under “Room”.",
      in: "A phone is in, so people can join by this address.",
    },
    it: {
      title: "If phones find nothing: what to tell IT",
      copy: "Copy these lines",
      network:
        "We are running a workshop from a computer on your network. Phones open {web}://{address}. For this, the phones and that computer must be on the same network, without client isolation (devices must be able to reach each other), and that computer’s firewall must allow incoming connections on TCP port {port}. The page uses {web} and a long-lived WebSocket connection ({sockets}) to the same address. Nothing is installed, and nothing else is needed.",
      anywhere:
        "We are running a workshop at {web}://{address}. Phones and the computer at the projector need {web} and a long-lived WebSocket connection ({sockets}) to {address}, TCP port {port}. Please make sure that no filter or proxy blocks it, inspects it or cuts it off after a while. Nothing is installed, and nothing else is needed.",
    },
  },
  guest: {
    open: "Answer for a guest",
    hint: "For someone without a phone. Each press opens a window of its own, in which one guest answers as a participant. What a guest has sent stays when the window is closed.",
  },
} as const;
