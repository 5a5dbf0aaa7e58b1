/** The rules of the room, each with what takes it out: a text that stands in the source once, and what stands there instead. */
export interface Mutant {
  name: string;
  file: string;
  text: string;
  instead: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: "R-08: the minimum of opinions",
    file: "shared/limits.ts",
    text: "export const MINIMUM = { O: 3, S: 5 } as const;",
    instead: "export const MINIMUM = { O: 1, S: 5 } as const;",
  },
  {
    name: "R-08: the minimum of answers about oneself",
    file: "shared/limits.ts",
    text: "export const MINIMUM = { O: 3, S: 5 } as const;",
    instead: "export const MINIMUM = { O: 3, S: 1 } as const;",
  },
  {
    name: "R-55: the minimum of groups",
    file: "shared/limits.ts",
    text: "export const SEGMENT_MINIMUM = 5;",
    instead: "export const SEGMENT_MINIMUM = 1;",
  },
  {
    name: "R-19: the gate",
    file: "shared/room/privacy/settling.ts",
    text: "const enough = state.room.rehearsal ? all.answered > 0 : (answered >= MINIMUM.S && most) || answered >= PLENTY;",
    instead: "const enough = all.answered > 0;",
  },
  {
    name: "R-19: two thirds of those present",
    file: "shared/room/privacy/settling.ts",
    text: "const most = 3 * roster.finished >= 2 * awake && 3 * all.finished >= 2 * present;",
    instead: "const most = true;",
  },
  {
    name: "R-19: three quarters of those who have joined",
    file: "shared/room/privacy/settling.ts",
    text: "Math.ceil((3 * roster.joined) / 4)",
    instead: "0",
  },
  {
    name: "R-19: those present never become fewer",
    file: "shared/room/people/people.ts",
    text: "const seen = at && isOrWasHere(at, person.id, context) ? leave(state, person.id, context) : [];",
    instead: "const seen: Change[] = [];",
  },
  {
    name: "R-19: no figure before it is settled",
    file: "shared/room/privacy/settling.ts",
    text: "if (isAboutOneself(bound)) return ended && frozen.enough === true;",
    instead: "if (isAboutOneself(bound)) return true;",
  },
  {
    name: "R-19: the end settles under the same condition",
    file: "shared/room/privacy/settling.ts",
    text: "if (isAboutOneself(bound)) return ended && frozen.enough === true;",
    instead: "if (isAboutOneself(bound)) return ended;",
  },
  {
    name: "R-19, R-80: a settled round never opens again",
    file: "shared/room/commands/open.ts",
    text: 'if (reopened && finalFor(state, { ...target, at: now })) return refused("settled");',
    instead: "",
  },
  {
    name: "R-80: no list of texts before it is read",
    file: "shared/room/privacy/settling.ts",
    text: "return ended || !frozen.texts || !listsTexts(bound, frozen.round);",
    instead: "return true;",
  },
  {
    name: "R-80: no text beside an opinion before it is read",
    file: "shared/room/privacy/settling.ts",
    text: 'return isOlder(frozen) || isSettled(state, frozen) || state.room.status === "ended";',
    instead: "return true;",
  },
  {
    name: "R-22: the minimum of flows",
    file: "shared/limits.ts",
    text: "export const FLOW_MINIMUM = 3;",
    instead: "export const FLOW_MINIMUM = 1;",
  },
  {
    name: "R-22: the minimum of movement",
    file: "shared/exercises/distribution.ts",
    text: "if (pairs.length < Math.max(1, minimum)) return { id, hidden: true };",
    instead: "if (pairs.length < 1) return { id, hidden: true };",
  },
  {
    name: "R-49: no number holds for two steps",
    file: "shared/exports/answers.ts",
    text: "const cells = [step.id, step.exercise, round, part, taken + i + 1, item, value, status];",
    instead: "const cells = [step.id, step.exercise, round, part, answer.person, item, value, status];",
  },
  {
    name: "R-49: no number holds for two rounds or parts",
    file: "shared/exports/answers.ts",
    text: "const cells = [step.id, step.exercise, round, part, taken + i + 1, item, value, status];",
    instead: "const cells = [step.id, step.exercise, round, part, step.id + answer.person, item, value, status];",
  },
  {
    name: "R-49: no number holds for two items where results are split",
    file: "shared/exports/answers.ts",
    text: "return room.segments === null && at.openings === 1",
    instead: "return room !== null && at.openings === 1",
  },
  {
    name: "R-81: heads that nobody has counted",
    file: "shared/room/privacy/segments.ts",
    text: "if (guarded && !heads) return [{ item, groups: [] }];",
    instead: "",
  },
  {
    name: "R-81: more phones than heads",
    file: "shared/room/privacy/heads.ts",
    text: "Math.max(0, (fixed.byGroup[i] ?? 0) - (confirmed.byGroup[i] ?? 0))",
    instead: "0",
  },
  {
    name: "R-83: what is written, by the report key",
    file: "shared/exports/rounds.ts",
    text: 'const whole = edition === "facilitator" && over;',
    instead: "const whole = over;",
  },
  {
    name: "R-53: a private plan",
    file: "shared/exercises/commit/index.ts",
    text: 'return payload.share === "private" || hidden.includes(text)',
    instead: "return hidden.includes(text)",
  },
  {
    name: "R-50: the minimum of writers",
    file: "shared/room/counting/texts.ts",
    text: "const least = Math.max(1, minimumOf(state, bound));",
    instead: "const least = 1;",
  },
  {
    name: "R-50: the order of texts",
    file: "shared/room/counting/texts.ts",
    text: "texts.sort(compare)",
    instead: "texts",
  },
  {
    name: "R-17: the order of texts in a result",
    file: "shared/exercises/text/index.ts",
    text: ".filter((one) => !hidden.includes(one))\n    .sort();",
    instead: ".filter((one) => !hidden.includes(one));",
  },
  {
    name: "R-71: the minimum of predictions",
    file: "shared/exercises/predict.ts",
    text: "if (!actually || n < Math.max(1, minimum)) return { id, hidden: true };",
    instead: "if (!actually || n < 1) return { id, hidden: true };",
  },
  {
    name: "R-72: the minimum of response times",
    file: "shared/metrics/response-time.ts",
    text: "export const RESPONSE_MINIMUM = 5;",
    instead: "export const RESPONSE_MINIMUM = 1;",
  },
  {
    name: "R-62: the minimum of votes in the parking lot",
    file: "shared/room/parking-lot/view.ts",
    text: "counted.voters >= (state.room.rehearsal ? 1 : MINIMUM.O)",
    instead: "counted.voters >= 1",
  },
  {
    name: "R-07: the result on phones and stages before the reveal",
    file: "shared/room/view/step-view.ts",
    text: 'const revealed = at.phase === "revealed" || debriefing;',
    instead: 'const revealed = at.phase === "closed" || at.phase === "revealed" || debriefing;',
  },
  {
    name: "R-07: progress by option",
    file: "shared/room/view/progress.ts",
    text: "counts.started += 1;",
    instead: "Object.assign(counts, { started: counts.started + 1, said: JSON.stringify(own.payload) });",
  },
  {
    name: "R-137: what a producer sees before the room does",
    file: "shared/room/view/host-view.ts",
    text: 'audience === "producer" ? wordsForProducer(state, current) : resultForHost(state, current)',
    instead: "resultForHost(state, current)",
  },
  {
    name: "R-34: one's own answers, to all phones",
    file: "worker/room/broadcaster.ts",
    text: "const text = youText(own);\n    for (const socket of sockets) send(socket, text);",
    instead:
      "const text = youText(own);\n    for (const [, all] of this.#connections.byRole()) for (const socket of all) send(socket, text);",
  },
];
