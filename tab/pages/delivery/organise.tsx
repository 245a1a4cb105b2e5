import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { MomentForm } from "#tab/acts/moment-form.tsx";
import { useMembers } from "#tab/api/use-members.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { Several, keysIn } from "#tab/forms/several.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { AboutField } from "./about-rules.ts";
import { aboutRules } from "./about-rules.ts";
import { SlotFields, useSlotRules } from "./slot-fields.tsx";

const limits = { reason: 500, minuteTakers: 10 } as const;

/** What the network lead does around a moment: arranging it, moving it, calling it off. */
export function Organise({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { delivery, planning } = useTexts().tab;
  const { id, title, day, from, until, place, hosts, minuteTakers, may } = moment;
  const slotRules = useSlotRules({ day, from, until }, id);
  if (!may.some((act) => act === "delivery.arrange" || act === "delivery.move" || act === "delivery.cancel"))
    return null;
  const fresh = { title, place, hosts: hosts.map((host) => host.id).join(" ") };
  return (
    <Section title={delivery.organise}>
      <Acts>
        <MomentForm
          {...delivery.arrange}
          moment={moment}
          act="delivery.arrange"
          rules={{
            ...aboutRules(fresh, planning),
            minuteTakers: {
              fresh: minuteTakers.map((taker) => taker.id).join(" "),
              check: (takers) =>
                keysIn(takers).length > limits.minuteTakers ? planning.most(limits.minuteTakers) : null,
            },
          }}
          said={(typed) => ({
            title: typed.title,
            place: typed.place,
            hosts: [...keysIn(typed.hosts)],
            minuteTakers: [...keysIn(typed.minuteTakers)],
          })}
        >
          {(form) => <ArrangeFields form={form} />}
        </MomentForm>
        <MomentForm
          {...delivery.move}
          moment={moment}
          act="delivery.move"
          rules={slotRules}
          said={(slot) => ({ day: slot.day, from: slot.from, until: slot.until })}
        >
          {(form) => <SlotFields form={form} except={id} />}
        </MomentForm>
        <MomentForm
          {...delivery.cancel}
          moment={moment}
          act="delivery.cancel"
          rules={{ reason: { fresh: "", missing: delivery.cancel.reasonMissing, limit: limits.reason } }}
          said={({ reason }) => ({ reason })}
        >
          {(form) => <LongText form={form} name="reason" label={delivery.cancel.reason} />}
        </MomentForm>
      </Acts>
    </Section>
  );
}

function ArrangeFields({ form }: { readonly form: TypedForm<AboutField | "minuteTakers"> }) {
  const { planning } = useTexts().tab;
  const partners = usePartners();
  const members = useMembers();
  return (
    <>
      <Line form={form} name="title" label={planning.momentTitle} />
      <Line form={form} name="place" label={planning.place} />
      <Several
        form={form}
        name="hosts"
        label={planning.hosts}
        search={planning.searchPartner}
        none={planning.noPartners}
        options={(partners.data ?? []).map(({ id, name }) => ({ key: id, label: name }))}
      />
      <Several
        form={form}
        name="minuteTakers"
        label={planning.minuteTakers}
        hint={planning.minuteTakersHint}
        search={planning.searchPerson}
        none={planning.noPeople}
        options={(members.data ?? []).map(({ id, name, organisation }) => ({
          key: id,
          label: name,
          about: organisation?.name,
        }))}
      />
    </>
  );
}
