/** Words around what a person keeps for themselves, and around the code with which they find it again. */
export const mine = {
  title: "My results",
  code: {
    title: "Find it again",
    what: "This is your private return code. With it you see these results again: later, and on another device.",
    how: "Open {address}, choose “I have a return code”, and enter the room code {room} and this one.",
    link: "Or keep this link",
    copy: "Copy the link",
    copied: "Copied.",
    selected: "Selected: now copy it.",
    share: "Send it to myself",
    shareTitle: "My results",
    qr: "Show it for another camera",
    qrLabel: "QR code of your private link",
    warning:
      "Keep it to yourself: whoever has it sees your answers, and can change them while a vote is open. It works until the workshop’s data is deleted.",
  },
  form: {
    have: "I have a return code",
    room: "Room code",
    code: "Return code",
    hint: "Seven groups of four. Capitals and hyphens do not matter.",
    go: "Show my results",
    empty: "Type your return code, or paste your link.",
    mistyped: "That is not a whole return code: a character is missing, or is another than you were given.",
  },
  handover: {
    title: "Begin as somebody else?",
    more: "This phone then forgets you in this room and asks anew. What you have answered stays in the room and stays yours: your return code opens it again.",
    messages: {
      one: "1 answer or question of yours has not reached the room yet. It would be lost.",
      other: "{n} answers or questions of yours have not reached the room yet. They would be lost.",
    },
    begun: "What is typed here and not sent would be lost.",
    yes: "Begin as somebody else",
    no: "Stay as I am",
  },
  back: {
    asking: "Finding your answers…",
    mistyped: {
      title: "That is not a whole return code",
      more: "A character is missing, or is another than you were given.",
    },
    unknown: {
      title: "Nobody here has this return code",
      more: "It belongs to another workshop, or what it opens has been deleted. Check the room code.",
    },
    without: "Go on without it",
    somebody: {
      title: "This device is somebody else here",
      more: "It has been in this room without this code. If you go on, it shows the answers of the return code; what this device has answered stays in the room, and only its own return code opens it again.",
      yes: "Go on with the return code",
      no: "Stay as it is",
    },
  },
} as const;
