/** Joins the paragraphs of a script or page, with an empty line between them. */
export const paragraphs = (...texts: string[]): string => texts.join("\n\n");

/** Where people can read on, unless the facilitator has a list of their own. */
export const readingOn = paragraphs(
  "Zaleznik, ‘Managers and Leaders: Are They Different?’ (1977)",
  "Kotter, ‘What Leaders Really Do’ (1990)",
  "Bennis, ‘On Becoming a Leader’ (1989)",
  "Mintzberg, ‘Managing’ (2009)",
);

/** Whom to hear first; among people who are all remote that is whoever has said least. */
export const firstVoice = (remote: boolean): string =>
  remote ? "Someone who hasn’t spoken yet goes first." : "Remote voice first.";

/** Where two cards were voted on again, the big screen shows one of them at a time. */
export const secondCard = "{Vote again?} {picks: |Turn to the second card with ▶, and ask the same.}";

/** After a last pulse: its picture is on the big screen, and what was written is on the facilitator’s page alone. */
export const lastPulse = {
  /** Two pictures fit a page, so that behind two others the pace stands on the next one. */
  pace: "{at} {card pace?} Do: show the pace, if it isn’t on the big screen yet. Say in one sentence what you take from it.",
  way: (remote: boolean): string =>
    "{at} {card way?} What people wrote is on your page alone. Read out one thing, word for word, and never ask whose it " +
    `is. Ask: “Who can help with that?” ${firstVoice(remote)} If fewer than five wrote, ask the question aloud.`,
};

/** What several agendas say word for word; scripts put it between “ and ”. */
export const said = {
  /** A beginning of at most an hour: 35 seconds, cut in two. */
  hello: [
    "Hello, I’m …, and we’re looking at two kinds of work: leading and managing. Most of us do both, and neither is " +
      "the better hat.",
    "Answer on your own before we talk. Nothing has your name on it. Skip what you like. Totals go into a report; your " +
      "own answers don’t. Anything else on your mind goes into the parking lot on your phone. Phones out, please: here " +
      "is the first question.",
  ],
  /** A beginning that explains nothing yet: 25 seconds, cut in two. */
  helloFirst: [
    "Hello, I’m …, and we start by doing; I’ll explain afterwards.",
    "Answer on your own. Nothing has your name on it. Skip what you like. Totals go into a report; your own answers " +
      "don’t.",
  ],
  /** Before anyone talks about themselves: 40 seconds. */
  agreement:
    "Before you talk in pairs: what you hear stays between the two of you. You choose what to tell, and ‘I’d rather " +
    "not’ is a whole answer. Please don’t pair with your own boss, or with someone who reports to you. Is that all " +
    "right with everyone? A nod will do.",
  /** Where people part to find the one they will talk to. */
  findPartner: "Now find your partner, and move if you need to.",
  /** Inside a short talk in pairs that is not about oneself. */
  agreementShort: "First your names. What you say stays between you.",
  /** While people place themselves on lines: all of them have the same kind of end on the same side. */
  byLot: "Which kind of end is on the left was drawn by lot, once for all lines. It means nothing.",
  /** what pairs do, on the big screen. Each says what its script says aloud. */
  tasks: {
    standing:
      "Stand up, or turn your chair, and find someone new; the odd one out makes three. Say what you chose and why. Then " +
      "find one case in which the other answer would be right.",
    chat: "In the chat: the best case for the answer that you did not give. Write it, but don’t send it yet.",
    side: "Even birthday: argue for A. Odd: for B, whatever you chose. Find the best reason.",
    fours:
      "With someone you don’t know yet: say what you chose, then find a case in which the other answer is right. Two pairs " +
      "make a four: what is the strongest case for the side that you did not choose?",
    oneLine:
      "A minute each, and only as much as you like. One line on which you’d like to move, and what holds you where you are.",
    buddy:
      "Read it to your partner, your buddy from now on. Ask: “If you see me at my best at this, what do you see?” Agree on " +
      "the day you will ask each other.",
    buddyRemote:
      "Send it in a private chat to your partner from the room for two. Ask: “If you see me at my best at this, what do you " +
      "see?” Agree on the day you will ask each other.",
    word: "For a minute: what did the word alone add, or take away?",
    roles:
      "Find someone new. Whoever’s birthday is earlier in the year is the director; the other runs the team. What does each " +
      "of you need from the other by tomorrow morning?",
    measures:
      "Even birthday: argue for A. Odd: for B. With a neighbour on your side: who gains from these figures, and who pays?",
    measured: "A minute and a half: when did being measured help the people measured?",
    mirror:
      "Nobody shows a phone. What surprised you? The listener asks one thing: what would you like to see there in three months?",
  },
  /** In place of a talk in pairs, where everyone is remote. */
  waterfall: ["Write it in the chat, but don’t send it yet.", "Now: send.", "Read for half a minute."],
  keepThis: [
    "One minute for yourself. Tap ‘Keep this’, and put it into your calendar: that is how the follow-up finds you in " +
      "four weeks.",
    "Many phones forget a page after a week, so please do it now.",
  ],
  /** Once a workshop, where the article is first spoken of. */
  article:
    "All this started from a training company’s article, ‘Leadership v Management: What Are The Key Differences?’. " +
    "From now on: the article. We’ll argue with it.",
  /** Before the last round: 25 seconds. */
  closing:
    "One sentence each, no comments: ‘The first thing I’ll do is …’. If you’d rather not, say ‘next’. Remote colleagues " +
    "first, then from that corner on.",
  closingInFours: "In fours, one sentence each; then three of you speak for all of us.",
  /** Sides of an argument by lot, so that nobody shows with their body what they chose. */
  sides: [
    "If your birthday is an even day, you argue for A; odd, for B, whatever you chose.",
    "Stand, or turn your chair. {Talk} to find the best reason.",
  ],
} as const;
