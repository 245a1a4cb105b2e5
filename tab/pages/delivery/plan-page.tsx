import { Button } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useRef } from "react";
import { Link, useLocation } from "wouter";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { usePlanMoment } from "#tab/api/use-planning.ts";
import { Line } from "#tab/forms/fields.tsx";
import { Several, keysIn } from "#tab/forms/several.tsx";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { aboutRules } from "./about-rules.ts";
import { momentPath } from "./moment-path.ts";
import { PlannersOnly } from "./planners-only.tsx";
import styles from "./planning.module.css";
import { SlotFields, useSlotRules } from "./slot-fields.tsx";

/** The network lead plans one delivery moment. */
export function PlanPage() {
  const { planning } = useTexts().tab;
  return (
    <Page title={planning.planOne} above={<Link href="/delivery-moments">{planning.back}</Link>} below={planning.lead}>
      <PlannersOnly>
        <PlanForm />
      </PlannersOnly>
    </Page>
  );
}

const usual = { day: "", from: "09:30", until: "16:00" } as const;

function PlanForm() {
  const { planning, forms, states } = useTexts().tab;
  const { who } = useApi();
  const [, navigate] = useLocation();
  const partners = usePartners();
  const form = useRef<HTMLFormElement>(null);
  const typing = useTyped(`delivery.plan.${who}`, {
    ...useSlotRules(usual),
    ...aboutRules({ title: planning.freshTitle, place: planning.freshPlace, hosts: "" }, planning),
  });
  const planned = usePlanMoment((id) => {
    typing.forget();
    navigate(momentPath(id));
  });

  function send(event: SubmitEvent) {
    event.preventDefault();
    if (!typing.tryToSend(form) || planned.isPending) return;
    const { day, from, until, title, place, hosts } = typing.typed;
    planned.mutate({ day, from, until, title: title.trim(), place: place.trim(), hosts: keysIn(hosts) });
  }

  return (
    <form ref={form} className={styles.form} noValidate aria-label={planning.planOne} onSubmit={send}>
      <SlotFields form={typing} />
      <Line form={typing} name="title" label={planning.momentTitle} />
      <Line form={typing} name="place" label={planning.place} />
      <Several
        form={typing}
        name="hosts"
        label={planning.hosts}
        search={planning.searchPartner}
        none={planning.noPartners}
        options={(partners.data ?? []).map(({ id, name }) => ({ key: id, label: name }))}
      />
      {planned.error ? <Note intent="danger">{setbackOf(planned.error).detail || states.offline}</Note> : null}
      {!planned.error && typing.problems > 0 ? <Note intent="danger">{forms.incomplete(typing.problems)}</Note> : null}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={planned.isPending}>
          {planned.isPending ? forms.sending : planning.plan}
        </Button>
        <Link href="/delivery-moments" onClick={typing.forget}>
          {forms.cancel}
        </Link>
      </div>
    </form>
  );
}
