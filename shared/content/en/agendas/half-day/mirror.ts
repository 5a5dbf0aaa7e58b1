import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs } from "../paragraphs.ts";

/** The part between the breaks: what each of us does, what the team has, and three situations to decide on. */
export const mirror: Step[] = [
  {
    id: "break",
    exercise: "note",
    title: "Break",
    minutes: 20,
    notes: paragraphs(
      "Why: people keep talking about the cards, which is part of the work. Keep it whole.",
      "{at} Say the time at which you begin again, and write it up. Remote: cameras off, same time. {takes 5:00}",
      "{at} Do: read the parking lot. Answer what takes only one sentence; choose at most one for the room.",
      "{at} Do: call people back two minutes before. Whoever comes back to a phone that has gone to sleep only has " +
        "to wake it: it is where the room is. {takes 2:00}",
    ),
    settings: {
      kind: "break",
      text: paragraphs("Break.", "Twenty minutes. Your phone may sleep; it finds its way back."),
    },
  },
  {
    id: "profile",
    exercise: "profile",
    title: "A private mirror",
    minutes: 15,
    notes: paragraphs(
      "Why: to see what one did in the last four weeks, both kinds apart. Leading and managing are counted on two " +
        "scales, because one can do much of both. Only the owner sees their own result. Never use it for ranking or " +
        "selection, and say so.",
      "{at} Say: “Twenty short lines: in the last four weeks, how often did you do this? Not what you would like to " +
        "do, and not what you could do. If something is not part of your role, say so; it is left out and not " +
        "counted as never.” Press {Open}.",
      "{at} Do: keep quiet. It takes about {answering}. Say once: “When you have finished, your own mirror appears. " +
        "It is on your phone and on no other.”",
      "{at} Press {Close}. Say: “Look at yours, alone, for a minute. Two bars for each area. Where are they both " +
        "long? Where both short? Write down your return code if you want to see it again later.” {takes 1:30}",
      "{at} Say, before anything is on the screen: “Acts of managing come up daily, acts of leading less often, so " +
        "most rooms would read as managing. Compare your areas with one another, not yourself with others. Two lines " +
        "for each end of an area are coarse, and this is no tested scale.”",
      "{at} Press {Reveal}. “Look up: the room’s averages, five people at least.” Ten seconds in silence. Draw no " +
        "conclusion about who we are.",
      "{at} Press {Debrief}. “In pairs, nobody shows a phone: what surprised you?” Two and a half minutes each way, " +
        "with one question from the listener: “What would you like to see there in three months?” {takes 5:00}",
      "{at} Ask the room for one word each from three people, remote first, about the mirror and not about themselves.",
      "{at} Say: “That was each of us. Now what we are together.” Press {Next}.",
      "Worth knowing: one person can do both, and most lean one way. A lean is a habit, an opportunity or a role; " +
        "the mirror cannot tell which. If someone is hurt by theirs, offer a word in the break.",
    ),
    settings: {},
  },
  {
    id: "mix",
    exercise: "mix",
    title: "The team’s mix",
    minutes: 18,
    notes: paragraphs(
      "Why: a team needs a mix that covers everything from ideas to execution and from work to people, and no one " +
        "person has to cover it all. The map is of the team, so use it with people who work together; with a mixed " +
        "group say “a room like us”.",
      "{at} Say: “Two rows of stops. One goes from execution to ideas, the other from work to people. Where does " +
        "most of your effort go now? {needed?} Then, on the same rows: where does the team need you next quarter?” " +
        "Press {Open}.",
      "{at} Do: keep quiet. Press {Close} when nearly all are in.",
      "{at} Press {Check} for a private check; nobody can answer after that. Which of the nine fields are empty? " +
        "{needed?} Where does the arrow point? Press {Reveal}.",
      "{at} Say: “Look up. The stronger a field’s shade, the more of us are in it. {needed?} The arrow goes from " +
        "where we are to where the team needs us. No names.” Fifteen seconds in silence.",
      "{at} Ask: “Which empty corner will cost us first?” Half a minute alone, then the remote voice first.",
      "{at} Say: “In fours, five minutes: take one under-covered area. What has gone wrong there already? Who could " +
        "cover it for a month, and what would the rest of us take over?” Remote: a breakout room of four. " +
        "{takes 5:15}",
      "{at} One sentence from each four. Write down every sentence that has a name and a month in it.",
      "{at} Ask: “The article asks whether we lead people or manage work. On this map, who gets by with only one of " +
        "the two?”",
      "{at} Say: “If all of us stood in the ideas corner, nothing would get done; if none did, we would do the wrong " +
        "thing well. Three stories now, in which someone has to choose.” Press {Next}.",
      "If one field holds nearly all: ask what the people in it have in common, and who is never asked to come. If " +
        "rank shows, let the most senior person speak last.",
      "Short of time: three minutes in fours.",
    ),
    settings: { needed: true },
  },
  {
    id: "two-ideas",
    exercise: "scenario",
    title: "One team, two ideas",
    minutes: 8,
    notes: paragraphs(
      "Why: to practise judgement where two good ways exclude each other. {Vote again?} Answer, pair talk, " +
        "vote again. Neither way is wrong; don’t say ‘leading’ or ‘managing’ until the debrief.",
      "{at} Do: read the situation aloud, then both ways, slowly and in the same voice. Say: “Ten seconds to think. " +
        "Which would you choose, and how strongly? There is no middle: if you are torn, take ‘slightly’.” Press " +
        "{Open}.",
      "{at} Do: let them answer. Press {Close} when nearly all are in, and do a private check. {no Vote again?} Then " +
        "press {Reveal}.",
      "{at} Press {Pair talk}. Say: “One neighbour, {talk}. Say what you chose, then name one piece of evidence that " +
        "would make you switch.” Remote: breakout rooms, or the chat.",
      "{at} Press {Vote again}. Say: “Once more, on your own.” Press {Close and reveal}.",
      "{at} Say: “Look up. {Vote again?} The first answers are above, the second below.” Five seconds to read.",
      "{at} Press {Debrief}. {roles?} Now the two ways carry their names. One voice for each, the less chosen one first, " +
        "remote before room. Ask: “Who carries the risk of each choice, and what evidence would make you switch?”",
      "{at} Ask: “Is the bold idea the leading one only because it is bold?” Take one answer. Press {Next}.",
      "Where the article is too simple: it gives ideas for the whole organisation to leaders and improvements close " +
        "to the work to managers. Many large ideas began as a small pilot.",
    ),
    settings: { scenario: "s2", rounds: 2 },
  },
  {
    id: "rumour",
    exercise: "scenario",
    title: "Restructure rumour",
    minutes: 8,
    notes: paragraphs(
      "Why: in times of change those who lead and those who manage have to work closely together; here they share " +
        "half an hour. {Vote again?} Answer, pair talk, vote again.",
      "{at} Do: read the situation and both ways in the same voice. Say: “Ten seconds, then your own answer.” Press " +
        "{Open}.",
      "{at} Do: let them answer. Press {Close}, and do a private check. {no Vote again?} Then press {Reveal} and " +
        "say: “Look up.”",
      "{at} Press {Pair talk}. Say: “One neighbour, {talk}. One of you is the director, the other runs the team. " +
        "What does each of you need from the other by tomorrow morning?”",
      "{at} Press {Vote again}, then {Close and reveal}. Say: “Look up.” Five seconds.",
      "{at} Press {Debrief}. The less chosen way first, remote voice before the room. Ask: “People need both honesty " +
        "and firm footing. How would the two of you share that between you?”",
      "{at} Ask: “Who here has been told too much, and who too little? What would one more sentence have changed?” " +
        "One story each, no names.",
      "{at} Press {Next}.",
      "If a real restructure is going on in this group, say so before you read, and let people skip it. If you know " +
        "something that they don’t, take another story.",
    ),
    settings: { scenario: "s6", rounds: 2 },
  },
  {
    id: "whiteboard",
    exercise: "scenario",
    title: "The full whiteboard",
    minutes: 8,
    notes: paragraphs(
      "Why: if everyone sets a direction and nobody takes it up, nothing gets done; and work without a direction " +
        "gets done for nothing. Which is missing here?",
      "{at} Do: read the situation and both ways in the same voice. Say: “Ten seconds, then your own answer.” Press " +
        "{Open}.",
      "{at} Do: let them answer. Press {Close}, and do a private check. {no Vote again?} Then press {Reveal} and " +
        "say: “Look up.” {Pair talk?} If nearly all agree, leave out the talk in pairs, press {Reveal} and ask: " +
        "“What would have to be different for the other to be right?”",
      "{at} Press {Pair talk}. Say: “One neighbour, {talk}. After your fourth meeting, what does someone say at home " +
        "about it?”",
      "{at} Press {Vote again}, then {Close and reveal}. Say: “Look up.”",
      "{at} Press {Debrief}. The less chosen way first, remote voice before the room. Ask: “Which role was vacant, " +
        "and who could fill it this month?”",
      "{at} Say: “Back to our map: which field is this group standing in?” One answer.",
      "{at} Say: “A short break, and then it is about our own calendars.” Say what has come into the parking lot. " +
        "Press {Next}.",
      "Short of time: leave out this story; the map has made its point.",
    ),
    settings: { scenario: "s8", rounds: 2 },
  },
];
