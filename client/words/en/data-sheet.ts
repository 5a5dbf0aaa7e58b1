/**
 * Words of the data sheet. Every claim rests on a sentence of shared/PRIVACY.md or a rule of shared/SPEC.md, and every number
 * comes from shared/limits.ts or from the workshop's settings.
 */
export const dataSheet = {
  heading: "What happens to the data",
  settings: {
    legend: "As this workshop will be set up",
    names: "Names",
    namesOf: { off: "No names", optional: "Names if they like", required: "Everyone gives a name" },
    groups: "Results by group",
    days: "Days kept after the end",
    place: "Where it runs",
    placeOf: { machine: "The facilitator’s own computer", cloudflare: "Cloudflare" },
  },
  kept: {
    title: "What is kept",
    names: {
      off: "No names: nobody is asked for one.",
      optional:
        "The names of those who give one. The facilitator sees who is there; no screen and no file has a name beside an answer.",
      required:
        "A name for each person. The facilitator sees who is there; no screen and no file has a name beside an answer.",
    },
    answers: "Answers by person, for as long as the workshop’s data exists; otherwise nobody could change an answer.",
    groups: {
      yes: "The group that each person chooses, and whether they take part in the room or remotely.",
      no: "No groups. Only whether someone takes part in the room or remotely.",
    },
    questions: "What people add to the parking lot on their phones, and which of it others want answered.",
  },
  where: {
    title: "Where",
    machine:
      "On the facilitator’s own computer, in one folder, and nowhere else. Whoever owns the computer can read its disk. Backups, and copies of damaged files, hold what was in them until they are deleted.",
    cloudflare:
      "With Cloudflare, in a store that this workshop alone uses, and nowhere else. The owner of the Cloudflare account can read its storage. Cloudflare sees visitors’ addresses, and its recovery may hold deleted data {recovery} days more.",
  },
  long: {
    title: "How long",
    deleted: {
      one: "Everything is deleted 1 day after the end (after the workshop was made, if it never ends), or at once when the facilitator says so.",
      other:
        "Everything is deleted {n} days after the end (after the workshop was made, if it never ends), or at once when the facilitator says so.",
    },
    own: "Everyone can see on their own phone what is kept about them, and can delete it at any time: one step or everything. Only the times at which a phone was connected, and which of two lists it was dealt, are not listed there.",
  },
  who: {
    title: "Who sees what",
    step: "Step",
    readers: "Who will read it",
    about: "About",
    abouts: { O: "Opinion", S: "Oneself" },
    none: "Nothing is asked.",
    /** Between steps with the same readers. */
    also: " · ",
    /** The head of a column, where a row is read by itself. */
    head: "{column}: ",
  },
  least: {
    title: "How many people it takes",
    rule: "In the room, a result is shown only if at least {opinion} people answered; about oneself, {self}. Below that it is hidden, for the facilitator too. Every question can be skipped.",
    groups: "About people themselves, a group’s result needs at least {group} people counted in the room.",
    early:
      "Until the facilitator shows a result, or ends the workshop, no other phone, no big screen and no client’s link has any part of anyone’s answer.",
    client:
      "What people write never goes to the client by itself: the client’s link has results from at least {client} people, about oneself {clientSelf}, and no texts, cards or rare words.",
  },
  not: {
    title: "What is not kept",
    text: "No account, no app, no cookie, no tracking, and no network (IP) address in the workshop’s data.",
  },
  quoted: {
    title: "Who may be quoted",
    text: "Figures: as the big screen shows them. Words, spoken or written: never with a name, and beyond the readers above only if the person agrees. That is for the room to agree on; nothing here can enforce it.",
    lines:
      "No file lists what someone said about themselves, unless their phone asked them at the end and they consented. Even then the line has no name.",
  },
  limits: {
    title: "What is not promised",
    text: "What someone writes may show who they are. What was downloaded, printed or photographed cannot be deleted. If {self} people all say the same, the answer of each is known.",
  },
  foot: "Made from the plan’s settings on {day}. The whole text: PRIVACY.md, with a test for every promise.",
} as const;
