/** What to say when it gets difficult, and one thing to do about it. */
export const stuck = {
  heading: "Stuck?",
  hint: "Pick what is happening.",
  say: "Say",
  then: "Then",
  situations: {
    oneVoice: {
      name: "One voice takes over",
      say: ["Thank you, that is one strong view. Three others, please, starting with the table furthest from me."],
    },
    boss: {
      name: "The boss answers for everyone",
      say: [
        "I’d like to hear the room before I hear rank. Would you go last on this one?",
        "Argue the case you did not choose.",
      ],
      do: "Hear the side that fewer chose. Never call on the boss’s own people. Have a private word in the break.",
    },
    bossHere: {
      name: "The boss is in the room",
      say: [
        "Let’s write before we talk. The big screen shows no names.",
        "Now in pairs: what might someone say who isn’t in this room?",
      ],
      do: "No show of hands on this one. Pair people with colleagues, not with their manager.",
    },
    silence: {
      name: "Nobody speaks",
      before: "Wait ten seconds. They feel longer to you than to the room.",
      say: ["Turn to one person: one sentence each.", "What did you hear?"],
    },
    semantics: {
      name: "“This is just semantics”",
      say: [
        "It may be. Drop the words. Which of these two acts did your team get less of last month?",
        "Then which words would you use? We’ll use those from here on.",
      ],
      do: "Don’t defend the two words. Whoever objects is often the one who has thought about it most.",
    },
    who: {
      name: "“Who said that?”",
      say: ["The screen can’t tell, and nor can I. Let’s talk about the point, not the person."],
    },
    quoted: {
      name: "“Can I be quoted?”",
      say: [
        "Take home what was said here, and not who said it.",
        "If you’d like to quote someone, ask that person first. Figures you can quote as the big screen shows them.",
      ],
      do: "Say it before anyone speaks as well. Afterwards is too late.",
    },
    upset: {
      name: "Someone is upset",
      say: ["Let’s take three minutes. I’m here."],
      do: "Go to them, not at them.",
    },
    horns: {
      name: "Two people lock horns",
      say: ["I hear two things being protected. Could each of you say what the other wants to keep safe?"],
    },
    midStep: {
      name: "Phones fail in mid-question",
      say: ["Phones down, please. Whatever has been sent is safe."],
    },
    fails: {
      name: "Something fails",
      say: ["Phones down. We’ll do this one by hand."],
    },
  },
  tools: {
    write: "Write first: a quiet minute",
    talk: "Pair talk, 60 seconds",
    two: "Ask it about two acts",
    twoQuestion: "Which of these two did your team get less of last month?",
    words: "Ask whether the words matter",
    wordsQuestion: "Would other words change what we do next week?",
    wordsOptions: ["Yes, we’d act differently", "No, we’d do the same", "Can’t tell yet"],
    next: "Show the next one",
    noNext: "Once a result with several parts is on the big screen, this moves it on.",
    blank: "Blank the big screen, 3 minutes",
    unblank: "Show the big screen again",
    pause: "Pause the workshop",
    goOn: "Resume",
    hands: "Count hands",
    paper: "Paper version",
    note: "Note the counts",
    noteLine: "Hands for “{question}”: {options}",
    noteOption: "{option} …",
    data: "Data sheet: who may be quoted",
  },
  hands: {
    say: "Hands, please: everyone once.",
    sayAgain: "Hands, please: everyone once, whether or not your phone got through.",
    noted: "Some phones have answered. The counts go into your notes and leave the result as it is.",
    wait: "No hands on this one: its answers are private, or they are words. Pause, talk, and go on once phones are back.",
    closes: "This opens the question, closes it and lets you enter the hands that you count.",
    answered:
      "Phones have answered this one, so hands would count someone twice. Ask for hands and say the numbers aloud.",
    never: "Hands can’t be counted for this step: others would see who answers what, or the answers are words.",
    done: "The answers to this one are counted already.",
  },
} as const;
