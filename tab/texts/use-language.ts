import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Language } from "#src/profile/profile.ts";
import { nl } from "./nl.ts";
import type { TabTexts } from "./tab-texts.ts";

/** The texts in a language: Dutch is always there, English comes when it is asked for. Undefined at first, while it is on its way. */
export function useTextsIn(language: Language): TabTexts | undefined {
  const other = useQuery({
    queryKey: ["texts", language],
    queryFn: () => otherTexts(language),
    enabled: language !== "nl",
    staleTime: Infinity,
    gcTime: Infinity,
    refetchInterval: false,
    refetchOnWindowFocus: false,
  });
  // Without a connection for the words, the page is better in Dutch than not there.
  const texts = language === "nl" || other.error ? nl : other.data;
  const [last, setLast] = useState(texts);
  if (texts && texts !== last) setLast(texts);
  // Who changes the language reads on in the former one until the words are there.
  return texts ?? last;
}

async function otherTexts(language: Language): Promise<TabTexts> {
  return language === "nl" ? nl : (await import("./en.ts")).en;
}
