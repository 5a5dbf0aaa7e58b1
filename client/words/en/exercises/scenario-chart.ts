/** Words of its picture. */
export const scenarioChart = {
  sides: ["A", "B"],
  /** Once the debrief has named what a side is. */
  named: "{side} ({role})",
  /** What a big screen says. */
  says: {
    once: "{n} of {all} lean to {side}.",
    all: "All {all} lean to {side}.",
    one: "The one answer leans to {side}.",
    even: "The room is split evenly, {n} to {n}.",
    /** Where only one of two votes may be told. */
    onlyFirst: "The first time, {n} of {all} leaned to {side}.",
    onlyFirstEven: "The first time, {n} leaned to A and {n} to B.",
    then: "{n} of {all} now lean to {side}. {before}",
    thenAll: "All {all} now lean to {side}. {before}",
    thenEven: "The room is now split evenly, {n} to {n}. {before}",
    before: "Before the talk, {n} did.",
    /** Where other people voted in the second vote than in the first. */
    beforeOf: "Before the talk, {n} of {all} did.",
    beforeNobody: "Before the talk, nobody did.",
    beforeEven: "Before the talk, it was {a} to {b}.",
    asBefore: "{n} of {all} lean to {side}: as many as before the talk.",
    asBeforeAll: "All {all} lean to {side}, as before the talk.",
    asBeforeEven: "The room is split evenly, {n} to {n}, as before the talk.",
  },
  lean: "{a} of {all} lean to A, {b} to B.",
  /** −100 is all strongly managing, +100 all strongly leading. */
  balance: "Balance from −100 (managing) to +100 (leading): mean {lean}, median {median} ({n} people).",
  balanceOne: "Balance from −100 (managing) to +100 (leading): {lean}.",
  even: "An even split: {a} lean to A, {b} to B.",
  stop: "{side} {strength}",
} as const;
