import type { Step } from "../../../../agenda/schema.ts";
import { paragraphs, said } from "../paragraphs.ts";

/** The first part between the breaks: the overlap, what each of us did, and what to do in change. */
export const mirror: Step[] = [
  {
    id: "break",
    exercise: "note",
    title: "Break",
    minutes: 15,
    notes: paragraphs(
      "Why: people keep talking about the cards, which is part of the work. Energy: rest. Never leave it out.",
      "{at} Say what time you start again, and write it up. Remote: cameras off, same time. {takes 5:00}",
      "{at} Do: read the parking lot. Answer what takes only one sentence. {takes 7:40}",
      "{at} Do: call people back two minutes before. A phone that has gone to sleep only has to be woken. {takes 2:00} " +
        "Press {Next}.",
    ),
    settings: {
      kind: "break",
      text: paragraphs("Fifteen minutes, by the clock.", "Your phone may sleep; it finds its way back."),
    },
  },
  {
    id: "venn",
    exercise: "venn",
    title: "Whose skill is it?",
    minutes: 9.5,
    talks: { pairs: 70, room: 306 },
    notes: paragraphs(
      "Why: to find the overlap. Most of what one role needs, the other needs as well. Energy: up, on one’s feet.",
      "{at} Say: “{Skills|skill|skills}. Where is each needed most: leading, managing, or both equally? {own?} If " +
        "one is missing, add it. Think of the skill itself, not of someone who has it. There is no key to this one " +
        "either. What lies on the border is what we’ll argue about, on our feet.” Press {Open}.",
      "{at} Do: keep quiet. Press {Close} when nearly all have finished.",
      "{at} Do: a private check. A skill lies in a zone when more than half put it there, otherwise on the border. " +
        "Find one on the border. Press {Reveal}.",
      "{at} Say: “Look up.” Twenty seconds in silence. Name the skill on the border, and two walls: one for leading, " +
        "one for managing.",
      "{at} Say: “If your birthday is an even day, you argue for leading; odd, for managing, whatever you chose. Go " +
        "to your wall, turn your chair, or raise a hand. One minute with a neighbour there to find the best reason.” " +
        "Remote: the chat. {takes 1:30}",
      "{at} Do: hear three reasons from each wall in turn, remote first. Nobody shows what they really chose. Press " +
        "{Debrief}.",
      "{at} Ask: “Which shared skill changes most with the role?” Three or four voices, the " +
        "quietest corner first.",
      "{at} Say: “Take a seat, and your phone. The next one is for you alone.” Press {Next}.",
      "Where the article is too simple: it gives empathy to leaders, and technical expertise to managers. It gives " +
        "communication, problem-solving and decisions to both. Ask who got their post for which.",
      "Short of time: leave it out. Saves nine and a half minutes.",
    ),
    settings: { own: false },
    priority: "could",
  },
  {
    id: "profile",
    exercise: "profile",
    title: "A private mirror",
    minutes: 11.5,
    talks: { pairs: 180, room: 189, task: said.tasks.mirror },
    notes: paragraphs(
      "Why: to see what one did in four weeks. The two kinds are shown apart: one person can do both, and most lean " +
        "one way. Only the owner sees their own result. Never use it for ranking or selection, and say so. Energy: the " +
        "lowest of the day.",
      "{at} Say: “Twenty short lines: in the last four weeks, how often did you do this? Not what you would like to " +
        "do, and not what you could do. If something is not part of your role, say so; it is left out, and not " +
        "counted as never. What comes of it is on your own phone and on no other. It ranks nobody, and it is not for " +
        "selection. Take your time, and don’t look at a neighbour’s.” Press {Open}.",
      "{at} Do: keep quiet. It takes about {answering}. Press {Close} when nearly all have finished.",
      "{at} Say: “Look at yours, alone, for a minute. Two bars for each area. Where are they both long? Where both " +
        "short?” {takes 1:05}",
      "{at} Say: “Acts of managing come up daily, acts of leading less often, so most rooms would read as managing. " +
        "Compare your areas with one another, not yourself with others. This is no tested scale.” Press {Reveal}.",
      "{at} Say: “The room’s averages.” Ten seconds in silence. Draw no conclusion about who we are. Press {Debrief}.",
      "{at} Press {In pairs}. Say: “In pairs, and nobody shows a phone: what surprised you? The listener asks one " +
        "thing: what would you like to see there in three months?” Call the change after ninety seconds. {takes 3:20}",
      "{at} Ask three people for one word each, remote first, about the mirror and not about themselves.",
      "{at} Say: “That was each of us. Now one moment for all of us.” Press {Next}.",
      "Worth knowing: a lean is a habit, an opportunity or a role; the mirror cannot tell which. If someone is hurt " +
        "by theirs, offer a word in the break.",
      "Short of time: pairs of two minutes. Saves a minute.",
    ),
    settings: {},
  },
  {
    id: "rumour",
    exercise: "scenario",
    title: "Restructure rumour",
    minutes: 7.5,
    talks: { pairs: 100, room: 203, task: said.tasks.roles },
    notes: paragraphs(
      "Why: in times of change those who lead and those who manage have to work closely together. Here they share " +
        "half an hour. Energy: up, standing.",
      "{at} Say: “If this is too close to what is going on here, skip it. Listen first.” Read the situation aloud " +
        "from this page. Say: “Both ways will be on your phones. Which would you choose, and how strongly? There is no middle: if you " +
        "are torn, take ‘slightly’. {reason?} A word on why is welcome, without names.” Press {Open}.",
      "{at} Do: let them answer. Press {Close} when nearly all are in.",
      "{at} Do: a private check, where nobody else can see this page. {Pair talk?} If nearly all agree, press {Reveal} and " +
        "ask: “What would have to be different for the other to be right?” {Pair talk?} Otherwise press {Pair talk}. " +
        "{no Vote again?} Press {Reveal}.",
      "{at} {Pair talk?} Say: “Stand up, or turn your chair, and find someone new. Whoever’s birthday is earlier " +
        "in the year is the director. The other runs the team. What does each of you need from the other by tomorrow " +
        "morning?” Remote: the chat. Press {Vote again} when their time is over.",
      "{at} {Vote again?} Say: “Once more, on your own, and as yourself.” Press {Close and reveal} when nearly all are in.",
      "{at} Say: “Look up.” Five seconds to read. Press {Debrief}.",
      "{at} Do: hear the less chosen way first, remote voice before the room. {roles?} Now the two ways carry their names. " +
        "Ask: “People need both honesty and firm footing. How would the two of you share that " +
        "between you?”",
      "{at} Ask: “Who here has been told too much, and who too little? What would one more sentence have changed?” " +
        "One story each, no names. Press {Next}.",
      "If you know something of a real restructure that they don’t, take another scenario from the library.",
      "{Vote again?} Short of time: leave out voting again. Saves nearly two and a half minutes.",
    ),
    settings: { scenario: "s6", rounds: 2 },
  },
];
