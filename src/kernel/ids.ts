import { z } from "zod";

type Prefix =
  | "qst"
  | "ini"
  | "prt"
  | "per"
  | "cnv"
  | "dlv"
  | "sol"
  | "flt"
  | "trm"
  | "dec"
  | "viw"
  | "itm"
  | "dvo"
  | "agp";

/** A schema for ids such as `qst_3f9a…`: the prefix keeps one kind of id from being read as another. */
export function idSchema<const P extends Prefix, B extends string>(prefix: P, _brand: B) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[a-z0-9-]{1,64}$`))
    .brand<B>();
}
