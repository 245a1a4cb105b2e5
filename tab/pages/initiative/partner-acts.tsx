import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Chosen, LongText } from "#tab/forms/fields.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";

interface FormProps {
  readonly initiative: InitiativeDetail;
}

interface LeavingFormProps extends FormProps {
  /** It is being sent: what it takes off the list takes the form along. */
  readonly onSend: () => void;
}

interface FormOfPartnerProps extends FormProps {
  readonly partner: InitiativeDetail["participation"][number];
}

/** One's own organisation takes part; said again, it changes what it brings. */
export function JoinForm({ initiative }: FormProps) {
  const { join } = useTexts().tab.initiative;
  const { me } = useAlliance();
  const own = initiative.participation.find(({ id }) => id === me.organisation?.id);
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.join"
      opener={own === undefined ? join.opener(me.organisation?.name ?? "") : join.change}
      send={own === undefined ? join.send : join.sendChange}
      done={join.done}
      rules={{ brings: { fresh: own?.brings ?? "", limit: limits.brings } }}
      said={({ brings }) => ({ brings })}
    >
      {(form) => <LongText form={form} name="brings" label={join.brings} hint={join.hint} />}
    </InitiativeForm>
  );
}

export function LeaveForm({ initiative, onSend }: LeavingFormProps) {
  const { leave } = useTexts().tab.initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.leave"
      small
      opener={leave.opener}
      intro={leave.intro}
      send={leave.send}
      done={leave.done}
      onSend={onSend}
      rules={{}}
      said={() => ({})}
    />
  );
}

/** Who carries the initiative notes a partner that takes part. */
export function BringInForm({ initiative }: FormProps) {
  const { bringIn } = useTexts().tab.initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.bring-in"
      opener={bringIn.opener}
      send={bringIn.send}
      done={bringIn.done}
      rules={{
        partner: { fresh: "", missing: bringIn.partnerMissing },
        brings: { fresh: "", limit: limits.brings },
      }}
      said={({ partner, brings }) => ({ partner, brings })}
    >
      {(form) => (
        <>
          <OtherPartners initiative={initiative}>
            {(options) => (
              <Chosen form={form} name="partner" label={bringIn.partner} none={bringIn.none} options={options} />
            )}
          </OtherPartners>
          <LongText form={form} name="brings" label={bringIn.brings} />
        </>
      )}
    </InitiativeForm>
  );
}

export function ChangeBringsForm({ initiative, partner: { id, name, brings } }: FormOfPartnerProps) {
  const { bringIn, change } = useTexts().tab.initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.bring-in"
      part={id}
      small
      opener={change}
      fullOpener={bringIn.change(name)}
      send={bringIn.sendChange}
      done={bringIn.changed}
      rules={{ brings: { fresh: brings, limit: limits.brings } }}
      said={(typed) => ({ partner: id, brings: typed.brings })}
    >
      {(form) => <LongText form={form} name="brings" label={bringIn.brings} />}
    </InitiativeForm>
  );
}

export function LetGoForm({ initiative, partner: { id, name }, onSend }: FormOfPartnerProps & LeavingFormProps) {
  const { letGo } = useTexts().tab.initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.let-go"
      part={id}
      small
      opener={letGo.opener}
      fullOpener={letGo.fullOpener(name)}
      title={letGo.title(name)}
      intro={letGo.intro}
      send={letGo.send}
      done={letGo.done(name)}
      onSend={onSend}
      rules={{}}
      said={() => ({ partner: id })}
    />
  );
}

interface OtherPartnersProps extends FormProps {
  readonly children: (options: readonly { readonly key: string; readonly label: string }[]) => React.ReactNode;
}

/** Those that do not take part yet. */
function OtherPartners({ initiative, children }: OtherPartnersProps) {
  const partners = usePartners();
  const taking = new Set<string>(initiative.participation.map(({ id }) => id));
  return (
    <Loaded from={partners} waiting={<Waiting bars={1} />}>
      {(known) => children(known.filter(({ id }) => !taking.has(id)).map(({ id, name }) => ({ key: id, label: name })))}
    </Loaded>
  );
}
