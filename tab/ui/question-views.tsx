import { useAlliance } from "./alliance.ts";
import { useTexts } from "./texts.ts";
import { Views } from "./views.tsx";

export type QuestionView = "all" | "mine" | "organisation";

/** Whose questions: of the whole alliance, of the reader, or of the reader's organisation. */
export function QuestionViews({ current }: { readonly current: QuestionView }) {
  const { mine } = useTexts().tab;
  const { organisation } = useAlliance().me;
  const views = [
    { key: "all", label: mine.views.all, href: "/questions" },
    { key: "mine", label: mine.views.mine, href: "/mine" },
    ...(organisation === null
      ? []
      : [{ key: "organisation", label: mine.views.organisation(organisation.name), href: organisationView }]),
  ];
  return <Views label={mine.views.label} views={views} current={current} />;
}

export const organisationView = "/mine?of=organisation";
