import { createContext } from "react";

/** What somebody typed about the thing with this id and did not send; the forms know. */
export const WordsLeftContext = createContext<(id: string) => readonly string[]>(() => []);
