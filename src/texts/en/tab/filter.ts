import type { filter as dutch } from "#src/texts/nl/tab/filter.ts";
import { count as counted } from "../../format.ts";

const questions = (count: number): string => (count === 1 ? "1 question" : `${count} questions`);

export const filter: typeof dutch = {
  title: "Filter",
  lead: "The filter reads a question and proposes a theme. People decide. Here you see how often the proposal was right, and teach the filter new words.",
  how: {
    title: "How the filter works",
    text: "The filter looks at the words of a question and how often they belong to a theme. It never turns a question away and never chooses a theme by itself. Nor does it learn by itself: a term counts only once you accept it here. With every proposal we keep the rules by which it was made.",
    document:
      'Would you like to read the whole explanation, with figures? Ask the network lead for the document "Het themafilter". It is with the source code, as docs/FILTER.md.',
  },
  period: (count, from, until) =>
    `We count ${count === 1 ? "1 question" : `the latest ${counted("en", count)} questions`}, asked from ${from} up to and including ${until}.`,
  judged: (count) =>
    count === 1 ? "For 1 of them somebody chose the theme." : `For ${count} of them somebody chose the theme.`,
  outside: "Not for the alliance",
  silent: "no proposal",

  agreement: {
    title: "Agreement",
    lead: "A proposal was right if somebody left it as it was: whoever asked, or the Quick Response Team when it decided.",
    proposed: "Proposal",
    confirmed: "Was right",
    corrected: "Became instead",
    unseen: "Filter said nothing",
    months: "By month",
    share: (confirmed, proposals) => `${confirmed} of ${proposals}`,
    never: "Not proposed yet",
    none: "none",
    became: (place, count) => `${place}: ${count}`,
    unseenIn: (count) => `For ${questions(count)}`,
    inMonth: (month, confirmed, proposals) => `${month}: ${confirmed} of ${proposals}`,
    empty: {
      title: "There is nothing to compare yet",
      text: "Once somebody chooses the theme of a question or decides on it, you see here whether the filter was right.",
    },
  },

  candidates: {
    title: "Proposed terms",
    lead: "These words are mostly in questions for which people chose another theme than the filter. You decide whether the filter learns them.",
    none: "There are no terms to propose now. We propose a word once it is in two corrected questions. You can also add a term yourself.",
    speaksFor: "Points to",
    standsIn: (count) => `Is in ${count} corrected ${count === 1 ? "question" : "questions"}`,
    elsewhere: (count) =>
      count === 1 ? "Is also in 1 question of another theme." : `Is also in ${count} questions of other themes.`,
    allQuestions: (count) => `Show all ${count} questions`,
    judge: "Judge",
    judgeThis: (term) => `Judge the term: ${term}`,
    add: "Add a term yourself",
  },

  form: {
    title: (term) => `Should the filter learn "${term}"?`,
    ownTitle: "Add a term",
    term: "Which term does the filter learn?",
    termHint:
      "One word, or a few that belong together. The filter recognises other forms, such as the plural, by itself.",
    termMissing: "Write a term.",
    place: "What does the term point to?",
    choosePlace: "Choose a theme",
    placeMissing: "Choose a theme, or that it is not for the alliance.",
    sdgs: "To which SDGs does the term belong?",
    accept: "Accept",
    refuse: "Refuse",
    accepted: (term, place) => `The filter learns "${term}": ${place}.`,
    refused: (term) => `"${term}" was refused. We do not propose the term again.`,
  },

  preview: {
    title: "What does this change?",
    first: "Choose a theme to see what the term would change.",
    firstOwn: "Write a term and choose a theme to see what the term would change.",
    loading: "We are looking at earlier questions",
    changed: (changed, looked) => {
      if (looked === 0) return "There are no questions yet to try the term on.";
      const of = looked === 1 ? "the latest proposal" : `the latest ${looked} proposals`;
      return changed === 0 ? `This changes nothing about ${of}.` : `This changes ${changed} of ${of}.`;
    },
    agreement: (towards, away) =>
      `For ${towards} of them the proposal then is what people chose, for ${away} it no longer is.`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    asPeople: (decided) => (decided ? "as decided" : "as whoever asked chose"),
    notAsPeople: (decided, place) =>
      decided ? `other than decided (${place})` : `other than whoever asked chose (${place})`,
    hidden: (count) =>
      count === 1
        ? "1 of them is confidential. We do not name it here."
        : `${count} of them are confidential. We do not name them here.`,
    known: (place) => `The filter already knows this term with: ${place}.`,
    all: (count) => `Show all ${count}`,
  },

  history: {
    title: "Your own terms and history",
    lead: "Everything that people decided about terms, newest first. You can take back each decision that still holds.",
    onlyStanding: "Show only what holds now",
    none: "No term has been decided on yet.",
    noneStanding: "No decision about a term holds now.",
    what: { accepted: "Accepted", refused: "Refused", withdrawn: "Taken back" },
    byAt: (what, person, when) => `${what} by ${person}, ${when}`,
    sdgs: (numbers) => `SDG ${numbers}`,
    withdraw: "Take back",
    withdrawThis: (term) => `Take back: ${term}`,
    withdrawn: (term) => `The decision about "${term}" was taken back.`,
    more: "Load more",
  },

  solutions: {
    title: "Solutions: useful or not",
    lead: "With a question we show known solutions. The Quick Response Team says whether they are useful. They may also help whoever asks at once.",
    none: "No solution has been shown with a question yet.",
    solution: "Solution",
    shown: "Shown",
    useful: "Useful",
    notUseful: "Not useful",
    helped: "Helped at once",
    all: (count) => `Show all ${count} solutions`,
  },
};
