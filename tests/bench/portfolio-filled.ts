import { commandKey } from "#src/kernel/command.ts";
import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { bearMany } from "#tests/support/many-initiatives.ts";
import { askMany } from "#tests/support/many-questions.ts";
import { productServer, samplePersonId } from "#tests/support/product-server.ts";

interface Filling {
  /** Of the database. */
  readonly file: string;
  readonly initiatives: number;
  readonly questions: number;
  readonly partners: number;
}

/** The sample alliance as it would be after years: so many initiatives, questions and partners more. */
export async function fillPortfolio({ file, initiatives, questions, partners }: Filling): Promise<void> {
  const server = await productServer({ signIn: "demo", file });
  const { product, clock } = server.alliance;
  const { stores } = product;
  const all = { where: {}, order: "name", direction: "ascending", limit: 100 } as const;
  for (let number = (await stores.partners.list(all)).items.length; number < partners; number++) {
    const value = partnerOf(number);
    const command = commandKey("many", "joined", value.id, value.id);
    await stores.partners.create({ value, command, by: null, at: clock.now(), events: [{ type: "partner_joined" }] });
  }
  const known = (await stores.partners.list(all)).items.map(({ value }) => value.id);
  await bearMany({
    initiatives: stores.initiatives,
    owners: (await stores.people.list(all)).items.map(({ value }) => value.id),
    partners: known,
    until: clock.now(),
    count: initiatives,
  });
  const [organisation] = known;
  if (!organisation) throw new Error("the samples have no partners");
  await askMany({
    questions: stores.questions,
    askers: [{ person: samplePersonId("vera"), organisation }],
    until: clock.now(),
    count: questions,
  });
  await server.close();
}

function partnerOf(number: number): Partner {
  return {
    id: PartnerId.parse(`prt_many-${number}`),
    name: `Voorbeeld Organisatie ${number}`,
    kind: "business",
    expertise: [],
    mergedInto: null,
  };
}
