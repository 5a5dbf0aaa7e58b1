import type { Scenario } from "../model.ts";

/**
 * Two stories of three situations each. The room's choice decides what happens next, so the second situation has two versions
 * and the third has four. Each way protects something and costs something, and the next situation shows both.
 */
export const stories: Scenario[] = [
  {
    id: "st1",
    title: "Eight weeks",
    situation:
      "You run a customer desk of nine people. In eight weeks a new booking system replaces the one they know by heart. " +
      "Head office has sent a date and a slogan. At the coffee machine you hear: ‘Another one that will be gone by " +
      "Christmas.’ You have one hour with the whole team this week.",
    leading: "Spend it on what the new system should free them from, and what it must never take away.",
    managing: "Spend it on a plan: who learns what by when, and who covers the phones meanwhile.",
    debrief: "What will the team have in its hands after each of these hours, and what will still be missing?",
    then: { leading: "st1-l", managing: "st1-m" },
  },
  {
    id: "st1-l",
    title: "Three wishes",
    situation:
      "The hour went well. The team named three wishes, and two colleagues now sketch ideas over lunch, and after it. " +
      "Six weeks are left. Nobody has been trained, the phones are answered late, and a regular customer has " +
      "complained. The supplier rings: one wish can still be built, if it is fully described by Friday.",
    leading: "Give the two until Friday to describe the wish, and accept one more slow week on the phones.",
    managing: "Let the wish go for now, book training for all nine, and put the two back on the phones.",
    debrief: "Whose trust does each choice keep, and whose does it borrow?",
    then: { leading: "st1-ll", managing: "st1-lm" },
  },
  {
    id: "st1-m",
    title: "Green on every line",
    situation:
      "The plan hangs on the wall and every line is green. All nine have passed the training, four weeks early. But in " +
      "practice sessions people stop at anything unusual and wait to be told. Your most experienced colleague says: " +
      "‘Show me what to click. Just don’t ask me to like it.’ One afternoon in the plan is still free.",
    leading: "Use it to ask what good service should mean in the new system, and let them write its rules.",
    managing: "Use it to practise the unusual cases until nobody has to stop and think on the first day.",
    debrief: "The plan is kept and something is missing. Is it skill or ownership, and how would you find out?",
    then: { leading: "st1-ml", managing: "st1-mm" },
  },
  {
    id: "st1-ll",
    title: "Proud and half ready",
    situation:
      "The supplier has built the wish. The team is proud of it and tells every other desk. It is one week to the " +
      "launch, and only five of the nine have practised the rest of the system. Head office offers you two more " +
      "weeks. Three other desks start after yours and would have to wait as well.",
    leading: "Ask the team to carry one another through it on the date, and tell customers what to expect.",
    managing: "Take the two weeks, train the other four properly, and tell the three desks why they wait.",
    debrief: "Energy brought you here. What does it need now, and who pays if it does not get it?",
  },
  {
    id: "st1-lm",
    title: "Only a warm-up",
    situation:
      "The phones are answered in time and all nine are trained. The two who had sketched ideas have gone quiet. One " +
      "says, not unkindly: ‘So that hour was only a warm-up.’ The supplier’s list for next year closes in ten " +
      "days. Before the launch you have one more hour with the team.",
    leading: "Use it to choose one wish together for the list, and ask the two to argue for it in person.",
    managing: "Use it to walk through launch day, and fix a date and an owner for the wishes after it.",
    debrief: "You raised a hope and then made things safe. What would mend the one without risking the other?",
  },
  {
    id: "st1-ml",
    title: "Nine kinds of fair",
    situation:
      "The launch went smoothly. The team’s own rule is that anyone may refund up to fifty pounds without asking. " +
      "Customers write thank-you notes. A month later head office finds that nine people refund in nine ways: for " +
      "the same fault one customer got forty pounds and another got nothing. You are asked to answer by Monday.",
    leading: "Bring the nine together to say what fair means here, and take their answer up as a proposal.",
    managing: "Set one rule with three examples from Monday on, check the refunds weekly, and report that.",
    debrief: "Freedom brought care and uneven treatment. Which of the two would each choice keep?",
  },
  {
    id: "st1-mm",
    title: "The smoothest launch",
    situation:
      "Yours was the smoothest launch in the region, and the queue is shorter than it ever was. Head office asks you to " +
      "help eight other desks through theirs. The same day your most experienced colleague asks for a transfer: ‘It " +
      "works. It just isn’t mine.’",
    leading: "Ask her to shape how the eight desks learn it, in her own way, and accept that plans will differ.",
    managing: "Send the eight desks the plan that worked with two trainers, and agree the transfer date with her.",
    debrief: "Nothing went wrong, and someone is going. Could you have seen it in any figure on the wall?",
  },
  {
    id: "st2",
    title: "Two teams, one room",
    situation:
      "Two teams of six have been merged into yours. Both write bids for large contracts. The careful six check " +
      "everything twice and are never late. The quick six write boldly, win more, and missed two closing dates last " +
      "year. Each half thinks the other is the problem. Tomorrow is your first meeting with all twelve.",
    leading: "Use it to ask what they would be proud to be known for in two years, and find one answer.",
    managing: "Use it to agree one way of working on a bid: steps, checks and who signs, from next week.",
    debrief: "What does each half hear in your choice of a first topic?",
    then: { leading: "st2-l", managing: "st2-m" },
  },
  {
    id: "st2-l",
    title: "A sentence on the wall",
    situation:
      "All twelve agreed on a sentence: ‘We write the bid that clients keep as an example.’ People like it. Three weeks " +
      "later each half still works in its old way, on its own side of the room. A large bid is due in ten days, and " +
      "both halves have begun a draft without telling the other.",
    leading: "Ask for a volunteer from each half to bring the bid home together, in a way they choose.",
    managing: "Take the stronger draft, share the rest out with names and dates, and check every morning.",
    debrief: "A shared sentence did not yet change a habit. What does: people, or a routine?",
    then: { leading: "st2-ll", managing: "st2-lm" },
  },
  {
    id: "st2-m",
    title: "Never late, seldom first",
    situation:
      "The new way of working is in use. In two months no date was missed and no error was found. But the bids have grown " +
      "alike: you won one of seven, and before the merger it was one in three. The quick half says that the checks eat " +
      "the writing. The careful half says that it is the market. Now comes a bid you would love to win.",
    leading: "Let one mixed pair do this bid as they believe it should be done, and tell everyone why.",
    managing: "Keep to the steps, and study the seven bids to see which step costs most and gives least.",
    debrief: "Both halves have an explanation. What would you need to know before you believe either?",
    then: { leading: "st2-ml", managing: "st2-mm" },
  },
  {
    id: "st2-ll",
    title: "Three weekends",
    situation:
      "The two volunteers have become the pair that others copy. Their bid was bold and correct, and it won. It also " +
      "took three weekends, and two smaller bids went out thin. Your director is delighted and asks: ‘Can you do that " +
      "every month?’ The next large one arrives on Monday.",
    leading: "Ask the team which bids to give up so that fewer get this care, and argue for it upstairs.",
    managing: "Count what the bid really took, share those hours over all twelve, and close the weekends.",
    debrief: "Whose enthusiasm paid for this success, and how long will it last under each choice?",
  },
  {
    id: "st2-lm",
    title: "Waiting for the morning",
    situation:
      "The bid went in a day early and came second. The client praised its order. You checked every morning, and now " +
      "people wait for the morning. One of the quick half tells you that she is looking elsewhere: ‘It’s a good " +
      "sentence. When do we start?’ On Thursday the client will explain the marks; you may bring three people.",
    leading: "Bring her and two more to ask what the client would have loved, and to propose what changes.",
    managing: "Bring those whose pages lost most marks, hear each mark explained, and mend the two costliest steps.",
    debrief: "What do the morning checks give, what do they take, and how could people keep the first themselves?",
  },
  {
    id: "st2-ml",
    title: "The exception",
    situation:
      "The free pair won, with the best bid you have ever sent. Three more pairs now ask for the same freedom, and one " +
      "took it without asking. Their bid nearly went out with a wrong price; a colleague from the careful half caught " +
      "it by chance. All twelve are waiting to hear what applies.",
    leading: "Let all twelve settle what nobody may be free of, and leave the rest to each pair’s judgement.",
    managing: "Allow one free bid in four, have price and date checked on all, and review after a quarter.",
    debrief: "When does an exception become the rule, and who should decide that?",
  },
  {
    id: "st2-mm",
    title: "The bid factory",
    situation:
      "You found it: the second check cost two days on every bid and caught nothing. It is gone. You win one in three " +
      "again, without an error. In the corridor someone says ‘the bid factory’, half proudly. A client asks for help, " +
      "outside any bid, to think about what they will need in three years: two people for a month.",
    leading: "Lend them two people for the month, and tell the team what you hope they will bring back.",
    managing: "Offer two well-prepared days out of the hours you have saved, and keep the bids fully staffed.",
    debrief: "Measuring gave you the time. What is it for, and who should have a say in that?",
  },
];
