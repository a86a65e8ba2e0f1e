import { type GazetteDocument } from "../../split/document";
import { lawNameForm, reducedNames } from "./names";

/** Tells what belongs to the document itself: its number, its title, an instrument it issues, an annex. */
export interface Own {
  /** True where a title, with the number printed beside it (null for none), is the document's own. */
  has(name: string | null, number: string | null): boolean;
}

/** `攻坚行动实施方案` is called `攻坚行动方案` further down. */
const LOOSE = /(?:实施|工作)(?=(?:方案|意见|办法|细则)(?:（[^（）]*）)?$)/u;
const FORWARDS = /转发|批转/u;

/** The titles and the number of the document itself. */
export function ownOf(document: GazetteDocument): Own {
  const titles = new Set(forms(document.title));
  const instruments = new Set(
    [...document.instruments.map((x) => x.title), ...document.parts.map((x) => x.title)].flatMap(forms),
  );
  const forwards = FORWARDS.test(document.title);
  return {
    has(name, number) {
      if (number !== null && number === document.number) return true;
      if (name === null) return false;
      // An older paper of the same name has a number of its own; so has the paper that is forwarded.
      if (number !== null && !forwards) return false;
      return forms(name).some((form) => instruments.has(form) || (number === null && titles.has(form)));
    },
  };
}

function forms(title: string): string[] {
  return [title, ...reducedNames(title)]
    .map((form) => lawNameForm(form).replace(LOOSE, ""))
    .filter((form) => form.length > 1);
}
