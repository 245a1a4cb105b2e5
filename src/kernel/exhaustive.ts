/** Makes a union that grew a member a compile error where it is read; at run time it names what got past the parser. */
export function exhaustive(never: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(never)}`);
}
