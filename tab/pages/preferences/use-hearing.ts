import type { RefObject } from "react";
import { useState } from "react";
import type { SettingsShown } from "#src/people/settings.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Chosen } from "./use-settings.ts";
import { useChooseSettings } from "./use-settings.ts";

/** Where somebody begins who takes hours of their own. */
const usualHours = { from: "18:00", until: "08:00", workingDaysOnly: true } as const;

/** The form of what somebody wants to hear: as it stands, or as it was left half chosen. */
export function useHearing(settings: SettingsShown, form: RefObject<HTMLFormElement | null>) {
  const { preferences } = useTexts().tab;
  const key = `settings.${useApi().who}`;
  const { from, until, workingDaysOnly } = settings.quietHours ?? usualHours;
  const typing = useTyped(key, {
    language: { fresh: settings.language },
    news: { fresh: settings.news },
    hours: { fresh: settings.quietHours === null ? "alliance" : "own" },
    from: { fresh: from },
    until: { fresh: until },
    freeDays: { fresh: workingDaysOnly ? "yes" : "no" },
  });
  const { typed } = typing;
  const [basedOn, setBasedOn] = useState(settings.rev);
  const [tried, setTried] = useState(false);
  const choosing = useChooseSettings();
  const setback = choosing.error ? setbackOf(choosing.error) : null;
  const isChanged = setback?.code === "stale";
  const problems = problemsIn();

  // What another window saved shows at once, unless something else was chosen here already.
  if (settings.rev !== basedOn && !keptTyping.has(key)) {
    setBasedOn(settings.rev);
    typing.begin();
  }

  function problemsIn(): Readonly<Partial<Record<"from" | "until", string>>> {
    if (typed.hours !== "own") return {};
    return {
      ...(typed.from === "" ? { from: preferences.timeMissing } : {}),
      ...(typed.until === "" ? { until: preferences.timeMissing } : {}),
      ...(typed.from !== "" && typed.from === typed.until ? { until: preferences.sameTimes } : {}),
    };
  }

  return {
    typed,
    change: (changed: Partial<typeof typed>) => {
      setTried(false);
      if (!choosing.isPending) choosing.reset();
      typing.change(changed);
    },
    problems: tried ? problems : {},
    isSending: choosing.isPending,
    isSaved: choosing.isSuccess,
    isChanged,
    setback,
    send: () => {
      setTried(true);
      const first = problems.from === undefined ? "until" : "from";
      if (problems[first] !== undefined) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      if (choosing.isPending) return;
      choosing.mutate({ ...chosenIn(typed), rev: isChanged ? settings.rev : basedOn }, { onSuccess: typing.forget });
    },
  };
}

function chosenIn({
  language,
  news,
  hours,
  from,
  until,
  freeDays,
}: Readonly<Record<"language" | "news" | "hours" | "from" | "until" | "freeDays", string>>): Omit<Chosen, "rev"> {
  return {
    language: language === "en" ? "en" : "nl",
    news: news === "daily" || news === "asked_only" ? news : "at_once",
    // The field for a time gives two digits, a colon and two digits, and the server refuses anything else.
    quietHours:
      hours === "own" ? { from: from as Time, until: until as Time, workingDaysOnly: freeDays === "yes" } : null,
  };
}

type Time = NonNullable<Chosen["quietHours"]>["from"];
