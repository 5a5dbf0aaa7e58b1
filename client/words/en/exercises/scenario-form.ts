/** Words of the form of `scenario`. */
export const scenarioForm = {
  scenario: { label: "Situation" },
  story: "Goes on as the room chooses",
  title: { label: "Name of the situation" },
  situation: { label: "What has happened", hint: "Up to the moment at which someone has to choose." },
  leading: { label: "The leading way" },
  managing: { label: "The managing way", hint: "Write both ways alike in length and tone, and name no role." },
  one: { label: "One way" },
  other: { label: "The other way", hint: "Write both ways alike in length and tone." },
  roles: {
    label: "One way is leading, the other managing",
    hint: "The debrief then names them. Without it the ways stay A and B.",
  },
  debrief: { label: "Debrief question", hint: "It appears above the picture, in large type." },
  why: { label: "Ask for a reason", hint: "Phones offer a line for it. It can be left empty." },
  then: {
    label: "How the story goes on",
    hint: "The room’s choice adds the next situation to the plan. A tie adds none.",
    leading: "After the leading way",
    managing: "After the managing way",
    none: "It ends here",
    asWritten: "As the library has it",
  },
  moments: {
    all: {
      label: "Later moments of the story",
      hint: "Each moment is like the one before it, but for what stands here.",
    },
    next: { label: "The next moment" },
    afterNext: { label: "The moment after that" },
    same: "As before",
    minutes: "Minutes",
  },
} as const;
