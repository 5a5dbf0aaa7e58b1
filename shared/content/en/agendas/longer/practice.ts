import type { Step } from "../../../../agenda/schema.ts";
import { firstVoice, paragraphs } from "../paragraphs.ts";
import type { Timed } from "./opening.ts";

/** What is said to the one who asked for the talk. */
const CHAIR_A =
  "{at} Say: “Two chairs. A has asked for this talk; B is the quiet expert. A, your phone will show six moves; use " +
  "them in your own words, in any order. You may also listen. Nothing else: not because the rest is bad, but to find " +
  "out what you reach for.”";

/** After both talks: what was missed, then whose moves these were. */
const debrief = (look: string, asIs: string, remote: boolean) => [
  "{at} Before {Reveal}: press {Check} for a private check; nobody can answer after that. Then press {Reveal}.",
  `{at} Say: “${look}: what was missed, in each talk.” Ten seconds in silence.`,
  `{at} Ask: “What did you reach for and not have?” ${firstVoice(remote)} Never ask how anyone played, or who was good. ` +
    "Press {Debrief}.",
  "{at} Do: wait until all have read the names that the sets carry now. Ask: “Which move would have turned the talk?” " +
    "Then: “Back at work: which set is always in your hand, and who holds the other?”",
  "{at} Say: “The article says that people leave managers. It may be so here; it may not. Each of you knew only half " +
    "of what was wrong. So would the expert’s boss.”",
  `{at} Say: “${asIs}” Press {Next}.`,
  "Where the article is too simple: it says that managers account for 70% of the variance in engagement. Gallup’s figure is " +
    "at least 70%, across business units, and Gallup’s own estimate. That people leave managers is a saying: Gajendran and " +
    "Somaya found that people leave good bosses nearly as often.",
];

const SHORT =
  "Short of time: make each talk two minutes. Saves a minute. Never leave out one talk: half of the room would have " +
  "practised nothing. With fewer than six people use a scenario from the library instead.";

const practice = {
  id: "onehat",
  exercise: "onehat",
  title: "One-hat talk: the quiet expert",
  priority: "must",
} as const;

/** The practice: the same talk twice, with one set of moves each. */
export const onehat = (timed: Timed): Step => ({
  ...practice,
  ...timed,
  notes: paragraphs(
    "Why: practice. The same talk takes place twice, each time with one set of moves, and people find out what they miss. " +
      "No hat is named before the debrief. Energy: the highest of the day.",
    CHAIR_A,
    "{at} Say: “B, your phone will tell you what is behind the silence. Don’t give it away; answer what you are asked. " +
      "{Talk}, then the bell: change chairs, and take the other cards. Nobody plays a real colleague. What you agreed " +
      "for pairs still holds. If you would rather watch, make a three.” Press {Open}.",
    "{at} Do: let them read what is on the big screen now, and choose chairs; whoever travelled furthest today is A. No boss sits with someone who reports " +
      "to them. Then press {page 2}. {takes 1:15}",
    "{at} Do: walk about, and listen with half an ear. The bell ends nothing: you do. Press {page 3} after it. {takes 2:30}",
    "{at} Do: let them read the other cards. Then press {page 4}. {takes 0:40}",
    "{at} Do: walk about again. After the bell press {page 5}. {takes 2:30}",
    "{at} Do: keep quiet. Everyone answers alone, for about a minute. Press {Close} when nearly all have finished.",
    ...debrief("Look up", "Tell your partner your own name again, and where you’ll have your next meal.", false),
    "If someone plays a caricature: “Play it straight; they are good moves.” If B tells everything: “B, make them ask.” If B " +
      "stonewalls: “B, if you feel invited, open the door.” If it becomes real for someone, stop the pair, not the room: " +
      "“You can watch from here.”",
    SHORT,
  ),
  settings: { scenario: "s3" },
});

/** The same in one breakout. */
export const onehatRemote = (timed: Timed): Step => ({
  ...practice,
  ...timed,
  notes: paragraphs(
    "Why: practice. The same talk takes place twice, each time with one set of moves, and people find out what they miss. " +
      "Both talks are in one room for two; nobody comes back in between. No hat is named before the debrief.",
    CHAIR_A,
    "{at} Say: “B, your phone will tell you what is behind the silence. Don’t give it away; answer what you are asked. " +
      "{Talk}, then the bell: change chairs, and take the other cards. Your phone rings each bell, so keep it in sight. " +
      "Nobody plays a real colleague. If you are alone in a room after a while, come back here.” Press {Open}.",
    "{at} Do: let them read the shared window, then send everyone to the rooms for two. They choose chairs: whoever got up first today is A. Once they are " +
      "there, press {page 2}. {takes 2:05}",
    "{at} Do: stay here for whoever comes back. After the bell press {page 3}. {takes 2:30}",
    "{at} Do: give them time to read the other cards. Then press {page 4}. {takes 0:40}",
    "{at} Do: stay here once more. After the second bell call everyone back, and press {page 5}. {takes 3:10}",
    "{at} Do: keep quiet. Everyone answers alone. Press {Close} when nearly all have finished.",
    ...debrief(
      "Look at the shared window",
      "Send your partner your own name, and where you’ll have your next meal.",
      true,
    ),
    SHORT,
  ),
  settings: { scenario: "s3", remote: true },
});

/** "Now" and then "before", in one step of two pages. */
export const readiness = (timed: Timed, remote = false): Step => ({
  id: "post",
  exercise: "shift",
  title: "How ready now, and before?",
  ...timed,
  notes: paragraphs(
    "Why: evidence of readiness. It is not evidence of behaviour, and the report says so. ‘Now’ comes first, because " +
      "looking back first can raise what follows. Energy: down, everyone for themselves.",
    "{at} Say: “Seven lines, nought to ten. First for now; a low number is an honest answer too. Then the same seven, " +
      "looking back: before today, how ready were you really? Don’t work one out from the other.” Press {Open}.",
    "{at} Do: keep quiet. It takes about {answering}. Nothing today is about the last line, the company accounts: it " +
      "shows how far people move whatever happens. Press {Close} when nearly all have finished.",
    "{at} Say: “Look up.” With fewer than five answers there is nothing to show; go straight to the question. Press {Reveal}.",
    "{at} Say: “This is how we moved, by our own account and on one day. The last line is the company accounts, and " +
      "nothing today was about them: compare.” The others come by how far they moved.",
    "{at} Ask about the line ‘someone like you can learn to lead’: “What makes us think that leading can, or can’t, be " +
      `learnt?” ${firstVoice(remote)} Press {Next}.`,
    "Short of time: leave out the talk. Saves fifty seconds.",
  ),
  settings: { moment: "post+then" },
});
