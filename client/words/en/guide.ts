/** The guide to a first workshop: two minutes to read. Buttons are named by the pages' own words. */
export const guide = {
  page: "Your first workshop",
  heading: "Your first workshop",
  lead: "Two minutes to read. Nobody needs an account, and there is nothing to install.",
  sections: [
    {
      heading: "Before people come",
      lines: [
        "On the start page choose a plan and press “{start}”. The icebreaker is a good first one. To use your own questions, press “{change}”.",
        "Your own page opens. It tells you what to say and do, so keep it where only you can see it: on your laptop’s screen, or on your phone.",
        "Press “{stage}” and put that window on the projector. It shows the room nothing but the code, the question and the results.",
      ],
    },
    {
      heading: "People come in",
      lines: [
        "They scan the code with their phone’s camera, or type it. No app, no account, and no name unless you ask for one.",
        "Latecomers land at the step that is running. Anyone without a phone can put up a hand, and you count hands on your page.",
      ],
    },
    {
      heading: "Every step has the same rhythm",
      lines: [
        "“{open}”: everyone answers alone, before anyone has spoken. You see how many have finished, never what they said.",
        "“{close}” when nearly all are done. “{reveal}”: the big screen shows what the room said. Give people five seconds to read it.",
        "“{debrief}”: the screen asks a question, and you talk. Then go on to the next step. The big button on your page always names what comes next, so you need no other.",
        "Where a room is split, press “{huddle}” instead of revealing. People talk in pairs; “{revote}” asks them again, and the screen shows how many have moved.",
      ],
    },
    {
      heading: "If something goes wrong",
      lines: [
        "The Wi-Fi drops: everything that was sent is safe, and phones send the rest once they are back. Keep talking, or have people use mobile data.",
        "Nothing is shown: too few have answered. Fewer than {few} answers are never shown, and fewer than {fewer} where people answer about themselves.",
        "You are running late: open the list of steps and leave one out. Nobody sees a gap.",
      ],
    },
    {
      heading: "Afterwards",
      lines: [
        "Press “{end}”. The report is there at once, to print or to send.",
        "Everything is deleted {days} days later, unless you chose otherwise. You can also delete it at once.",
      ],
    },
  ],
  tryHeading: "Try it first",
  tryText:
    "Every exercise can be tried with simulated people. To rehearse a whole plan, tick “{rehearsal}” when you start it, and let simulated people in: they join and answer as a room would. Its report opens as a sample, and one press starts the real workshop.",
  tryAct: "See every exercise",
  home: "To the start page",
} as const;
