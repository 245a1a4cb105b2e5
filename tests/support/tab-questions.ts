import { z } from "zod";
import { QuestionShown } from "#src/question/question-shown.contract.ts";
import { QuestionRow } from "#src/question/question.contract.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import { daan, emma, quinten, rosa, rova, swz, windesheim, zwolle } from "./tab-names.ts";

/** Questions in every stage that pages tell apart, as the server would show them to a member of the QRT. */
export function tabQuestions(): QuestionShown[] {
  return z.array(QuestionShown).parse([energyPoverty, schoolyards, debts, quietPlaces, bikes, meetingRoom, litter]);
}

/** The part of a question that stands in a list. */
export function rowOf(question: QuestionShown): QuestionRow {
  return QuestionRow.parse(question);
}

/** What the server makes of a question that is asked in the tab. */
export function newDraft(text: string) {
  return question("nieuw", text.slice(0, 60), {
    stage: "draft",
    step: "start",
    askedIn: "tab",
    text,
    ageInDays: 0,
    askedAt: "2026-11-23T09:55:00.000Z",
    timeline: [],
    notices: [],
  });
}

const heatMap = {
  id: "k07",
  title: "Hittekaart Overijssel",
  description: "Kaart met de gevoelstemperatuur op een warme middag, per straat.",
  where: "Klimaatatlas van de provincie",
  words: ["heet", "schaduw"],
};

function question(key: string, title: string, differing: object) {
  return {
    id: `qst_${key}`,
    number: null,
    title,
    stage: "submitted",
    route: null,
    theme: "brede-duurzaamheid",
    themeFrom: { origin: "words", confidence: 0.81, words: ["heet", "bomen", "schaduw"], outside: false },
    confidential: false,
    asker: rosa,
    organisation: rova,
    askedAt: "2026-11-17T10:18:00.000Z",
    triager: null,
    due: null,
    overdue: false,
    ageInDays: 6,
    may: [],
    rev: 3,
    text: `${title} Wij kunnen zelf helpen met kennis van de buurt.`,
    askedIn: "channel",
    step: null,
    proposal: {
      rules: "woorden-1",
      ranked: [
        { theme: "brede-duurzaamheid", confidence: 0.81, words: ["heet", "bomen", "schaduw"] },
        { theme: "leefbare-stad", confidence: 0.14, words: ["buurt"] },
      ],
      outside: null,
      sdgs: [11, 13],
    },
    sdgs: [11, 13],
    secondOpinion: null,
    answers: noAnswers,
    offered: [heatMap],
    earlier: [],
    leadsTo: null,
    takenIn: [],
    helpedBy: null,
    askedBack: null,
    findings: null,
    decision: null,
    decidedAt: null,
    undoUntil: null,
    result: null,
    helped: null,
    decidedBefore: [],
    closesAgain: false,
    reopenUntil: null,
    initiative: null,
    joined: [],
    contributions: [],
    call: null,
    parties: [],
    follows: false,
    muted: false,
    workbench: { team: [], notes: [], marks: [] },
    thread: null,
    timeline: [
      happened("2026-11-17T10:18:00.000Z", rosa, "question_asked"),
      happened("2026-11-17T10:24:00.000Z", rosa, "question_submitted"),
    ],
    notices: [
      {
        id: "card:thread",
        about: `qst_${key}`,
        template: "thread",
        to: null,
        state: "sent",
        attempts: 1,
        due: null,
        sentAt: "2026-11-17T10:24:02.000Z",
        died: null,
        trouble: null,
        problem: null,
      },
      {
        id: "card:triage",
        about: `qst_${key}`,
        template: "triage",
        to: null,
        state: "waiting",
        attempts: 3,
        due: "2026-11-24T08:00:00.000Z",
        sentAt: null,
        died: null,
        trouble: "silent",
        problem: "no answer: ECONNREFUSED",
      },
    ],
    ...differing,
  };
}

function happened(at: string, who: typeof quinten | null, what: string, whom: readonly string[] = []) {
  return { at, who, what, whom, done: null, theme: null };
}

const schoolyards = question("schoolpleinen", "Op welke schoolpleinen wordt het in de zomer te heet?", {
  number: "V-2026-009",
  stage: "in_triage",
  triager: quinten,
  due: "2026-11-24",
  answers: {
    ...noAnswers,
    together: "De gemeente kent de pleinen, wij de bomen en de scholen de kinderen.",
    residents: "Leerlingen meten mee.",
    data: "Hittemetingen en een kaart van het groen.",
    neededBy: "2027-03-01",
  },
  call: {
    text: "Wie heeft metingen van schoolpleinen, of een klas die wil meten?",
    due: "2026-12-04",
    by: quinten,
    at: "2026-11-20T08:00:00.000Z",
  },
  joined: [
    {
      organisation: windesheim,
      by: quinten,
      at: "2026-11-20T10:00:00.000Z",
      data: "Hittemetingen van vijf pleinen.",
      knowledge: "Studenten die kaarten maken.",
      people: "Twee studenten en een docent",
      hours: 40,
      until: "2027-02-01",
      own: true,
    },
  ],
  contributions: [
    {
      id: "c1",
      by: daan,
      at: "2026-11-21T09:00:00.000Z",
      text: "De gemeente heeft een kaart van alle bomen. Vraag hem op bij het team openbare ruimte.",
      asked: null,
    },
  ],
  parties: [zwolle],
  workbench: {
    team: [daan],
    notes: [{ by: quinten, at: "2026-11-20T07:55:00.000Z", text: "Eerst de scholenkoepel bellen." }],
    marks: [{ solution: "k07", useful: true, by: quinten }],
  },
});

const debts = question("schulden", "Hoe zien we schulden eerder aankomen?", {
  number: "V-2026-010",
  due: "2026-11-19",
  overdue: true,
  ageInDays: 5,
  askedAt: "2026-11-18T13:30:00.000Z",
  theme: "leefbare-stad",
});

const quietPlaces = question(
  "rustige-plekken",
  "Waar in de stad kunnen jongeren 's avonds zitten zonder dat buren last hebben van geluid?",
  {
    number: "V-2026-011",
    stage: "waiting_for_asker",
    triager: quinten,
    askedBack: "Over welke twee wijken gaat het?",
    ageInDays: 4,
    askedAt: "2026-11-19T10:02:00.000Z",
    theme: "leefbare-stad",
  },
);

const bikes = question("deelfietsen", "Unused shared bikes around the station", {
  number: "V-2026-012",
  ageInDays: 1,
  askedAt: "2026-11-22T09:00:00.000Z",
  asker: emma,
  organisation: null,
  theme: null,
  proposal: { rules: "woorden-1", ranked: [], outside: null, sdgs: [] },
  sdgs: [],
  offered: [],
  due: "2026-11-25",
});

const meetingRoom = question("vergaderruimte", "Vergaderruimte op dinsdagmiddag", {
  number: "V-2026-004",
  stage: "decided",
  route: "not_for_alliance",
  theme: "overig",
  triager: quinten,
  ageInDays: 46,
  askedAt: "2026-10-08T08:55:00.000Z",
  findings: { solutions: "", needs: "", partners: "" },
  decision: {
    route: "not_for_alliance",
    reason: "Dit is een praktische vraag en geen vraagstuk van de stad.",
    whereTo: "Zet je vraag in het algemene kanaal van dit team.",
  },
  decidedAt: "2026-10-08T11:36:00.000Z",
  reopenUntil: null,
});

const litter = question("zwerfafval", "Cijfers over zwerfafval per buurt", {
  stage: "draft",
  step: "start",
  askedIn: "tab",
  asker: quinten,
  organisation: windesheim,
  timeline: [happened("2026-11-23T08:10:00.000Z", quinten, "question_asked")],
  notices: [],
  ageInDays: 0,
  askedAt: "2026-11-23T08:10:00.000Z",
  theme: "leefbare-stad",
});

const energyPoverty = question("energiearmoede", "Cijfers over energiearmoede in Holtenbroek", {
  number: "V-2026-008",
  stage: "decided",
  route: "kraamkamer",
  triager: quinten,
  asker: daan,
  organisation: zwolle,
  ageInDays: 18,
  askedAt: "2026-11-05T09:34:00.000Z",
  sdgs: [1, 7],
  answers: {
    ...noAnswers,
    inclusiveness: "We willen juist bewoners bereiken die niet zelf om hulp vragen.",
    together: "Verbruik, staat van de woning en inkomen liggen bij drie organisaties.",
    problemOwner: "Gemeente Zwolle, team armoede en schulden",
  },
  findings: {
    solutions: "De sociale kaart laat buurten zien, maar geen straten.",
    needs: "Gasverbruik en energielabels per straat, zonder namen of huisnummers.",
    partners: "SWZ en Windesheim doen mee.",
  },
  decision: {
    route: "kraamkamer",
    reason: "Drie partners herkennen de vraag en niemand kan haar alleen beantwoorden.",
    initiativeTitle: "Energiearmoede in beeld",
  },
  decidedAt: "2026-11-10T10:50:00.000Z",
  reopenUntil: "2026-12-10",
  thread:
    "https://teams.microsoft.com/l/message/19%3Avoorbeeld%40thread.tacv2/1793610000123?tenantId=a11ce000-0000-4000-8000-000000000000&parentMessageId=1793610000000",
  joined: [
    {
      organisation: swz,
      by: daan,
      at: "2026-11-08T09:00:00.000Z",
      data: "Energielabels per woning.",
      knowledge: "",
      people: "Een adviseur wonen",
      hours: 24,
      until: "2027-03-31",
      own: false,
    },
  ],
  initiative: { id: "ini_energiearmoede", title: "Energiearmoede in beeld" },
  timeline: [
    happened("2026-11-05T09:34:00.000Z", daan, "question_asked"),
    happened("2026-11-05T09:37:00.000Z", daan, "draft_changed"),
    happened("2026-11-05T09:50:00.000Z", daan, "question_submitted"),
    happened("2026-11-06T10:15:00.000Z", quinten, "question_picked_up"),
    happened("2026-11-10T10:50:00.000Z", quinten, "question_decided"),
  ],
  notices: [
    {
      id: "card:thread",
      about: "qst_energiearmoede",
      template: "thread",
      to: null,
      state: "sent",
      attempts: 1,
      due: null,
      sentAt: "2026-11-10T10:50:03.000Z",
      died: null,
      trouble: null,
      problem: null,
    },
    {
      id: "5#daan",
      about: "qst_energiearmoede",
      template: "decided",
      to: daan,
      state: "sent",
      attempts: 1,
      due: null,
      sentAt: "2026-11-10T10:50:04.000Z",
      died: null,
      trouble: null,
      problem: null,
    },
    {
      id: "6#daan",
      about: "ini_energiearmoede",
      template: "initiative_born",
      to: daan,
      state: "dead",
      attempts: 100,
      due: null,
      sentAt: null,
      died: "worn_out",
      trouble: "down",
      problem: "status 503",
    },
  ],
});
