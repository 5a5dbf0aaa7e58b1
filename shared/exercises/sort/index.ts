/** `sort`: people sort activities into mainly leading, mainly managing or equally both. */
import { sourceMatch } from "../../metrics/source-match.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { distribute, figuresOf, movementOf, round3OrNull } from "../distribution.ts";
import { guessing, PACE, twoRounds } from "../pace.ts";
import { predictWords } from "../predict.ts";
import { Payload } from "./answer.ts";
import { Result } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const CHOICES = ["L", "B", "M"] as const;
/** Leading against "both" does not count as two camps. */
const CAMPS = ["L", "M"] as const;

const valuesOf = (payloads: readonly Payload[], card: string): string[] =>
  payloads.flatMap((payload) => payload.filter((answer) => answer.cardId === card).map((answer) => answer.choice));

const schemas = schemasOf("sort", Settings, { face: Face, answer: Payload, result: Result });

export const sort: Exercise<typeof schemas, Content, Words> = {
  id: "sort",
  schemas,

  resolve: (settings, texts) => {
    const builtIn = new Map(texts.cards.map((card) => [card.id, card]));
    const cards: Content["cards"] = [];
    for (const card of settings.cards) {
      if (typeof card !== "string") {
        cards.push({
          id: card.id,
          text: card.text,
          ...(card.key && { key: card.key }),
          ...(card.why && { why: card.why }),
          ...(card.key && settings.viewOf && { own: true as const }),
        });
        continue;
      }
      const known = builtIn.get(card);
      if (!known) return undefined;
      const view = known.withoutView ? { silent: true as const } : { key: known.key, why: known.why };
      cards.push({ id: card, text: known.text, ...view });
    }
    const words = texts.words;
    return {
      stem: settings.stem ?? words.stem,
      leanStem: words.lean,
      choices: words.choices,
      cards,
      viewOf: settings.viewOf,
      rounds: settings.rounds ?? 1,
      lean: settings.lean ?? false,
      predict: predictWords(settings.predict, texts.predict, "mode"),
      debrief: settings.debrief ?? words.debrief,
    };
  },
  privacy: () => "O",
  pace: ({ cards, rounds, predict }) => ({
    think: true,
    answer: cards.length * PACE.answer.card + PACE.answer.deck + guessing(predict, cards.length),
    check: "look",
    ...twoRounds(rounds),
    pictures: cards.length,
    voices: 5,
  }),
  rounds: (content) => content.rounds,
  items: (content) => content.cards.map((card) => card.id),
  facts: ({ cards, predict }) => {
    const view = cards.some((card) => card.key && !card.own);
    const withoutView = cards.filter((card) => card.silent).length;
    return {
      cards: cards.length,
      picks: Math.min(2, cards.length),
      several: cards.length > 1,
      view,
      ...(view && withoutView > 0 && { withoutView }),
      guess: predict !== null,
    };
  },
  face: (content, showing) => {
    const leaning = content.lean && showing.round === 2 && showing.phase === "collecting";
    const order = showing.flipped ? [...CHOICES].reverse() : [...CHOICES];
    const dealt = isAsked(showing);
    return {
      exercise: "sort",
      settings: {
        stem: leaning ? content.leanStem : content.stem,
        choices: order.filter((id) => !(leaning && id === "B")).map((id) => ({ id, text: content.choices[id] })),
        cards: dealt ? content.cards.map(({ id, text }) => ({ id, text })) : [],
        ...(content.predict && { predict: content.predict }),
        ...(showing.key && {
          key: content.cards.flatMap(({ id, key, why, own }) =>
            key ? [{ id, choice: key, ...(why && { why }), ...(own && { own }) }] : [],
          ),
          ...(content.cards.some(({ own }) => own) && { viewOf: content.viewOf }),
        }),
        ...(showing.prompt && { debrief: content.debrief }),
      },
    };
  },

  check: (content, payload, scope) => {
    const asked = new Set(scope.items);
    const seen = new Set<string>();
    for (const { cardId, choice } of payload) {
      if (!asked.has(cardId)) return "unknown-option";
      if (seen.has(cardId)) return "invalid-answer";
      if (choice === "B" && content.lean && scope.round === 2) return "unknown-option";
      seen.add(cardId);
    }
    return null;
  },
  covers: (payload) => payload.map((answer) => answer.cardId),

  hands: (content, counts) => {
    const known = new Set(content.cards.flatMap(({ id }) => CHOICES.map((choice) => `${id}:${choice}`)));
    if (!Object.keys(counts).every((option) => known.has(option))) return null;
    return content.cards.flatMap(({ id }) =>
      CHOICES.flatMap((choice) =>
        Array.from({ length: counts[`${id}:${choice}`] ?? 0 }, (): Payload => [{ cardId: id, choice }]),
      ),
    );
  },
  guesses: (content) => (content.predict ? content.cards.map(({ id }) => ({ item: id, options: CHOICES })) : []),
  actual: ({ cards }, item) => {
    const card = cards.find(({ id }) => id === item);
    return card && !("hidden" in card) ? { modal: card.modal } : null;
  },

  result: (content, payloads, { items, round, minimum }) => {
    const offered = CHOICES.filter((choice) => !(choice === "B" && content.lean && round === 2));
    const cards = items.map((id) => distribute(id, offered, valuesOf(payloads, id), minimum, CAMPS));
    const shown = new Set(cards.filter((card) => !("hidden" in card)).map((card) => card.id));
    const key = Object.fromEntries(
      content.cards.flatMap(({ id, key: view }) => (view && shown.has(id) ? [[id, view]] : [])),
    );
    const answers = payloads.flat().map(({ cardId, choice }) => ({ item: cardId, value: choice }));
    return { exercise: "sort", cards, sourceMatch: round3OrNull(sourceMatch(answers, key)) };
  },
  movement: (_content, pairs, { items, minimum }) =>
    items.map((id) => {
      const both = pairs.flatMap(([first, second]) => {
        const [from] = valuesOf([first], id);
        const [to] = valuesOf([second], id);
        return from && to ? [[from, to] as const] : [];
      });
      return movementOf(id, CHOICES, both, minimum);
    }),
  segmentParts: (payload, card) => {
    const [choice] = valuesOf([payload], card);
    return choice === undefined ? {} : { choice };
  },
  forWire: ({ sourceMatch: match, ...result }, { key }) =>
    key && match !== undefined ? { ...result, sourceMatch: match } : result,
  spelling: (text) => text,

  cells: (payload) => payload.map(({ cardId, choice }) => ({ item: cardId, value: choice })),
  texts: () => [],
  figures: (result) => [
    ...result.cards.flatMap(figuresOf),
    ...(typeof result.sourceMatch === "number"
      ? [{ item: "", measure: "source-match", value: result.sourceMatch }]
      : []),
  ],
};
