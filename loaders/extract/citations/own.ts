import { type GazetteDocument } from "../../split/document";
import { broughtBy, issuerIn, lawNameForm, reducedNames } from "./names";

/** Tells what belongs to the document itself: its number, its title, an instrument it issues, an annex. */
export interface Own {
  /** True where a title, with the number printed beside it (null for none), is the document's own. */
  has(name: string | null, number: string | null): boolean;
}

const FORWARDS = /转发|批转/u;

/** The titles and the number of the document itself. */
export function ownOf(document: GazetteDocument): Own {
  const issuers = ["", ...document.issuers, document.issuers.join("")];
  const titles = issuers.map((issuer) => lawNameForm(issuer + document.title));
  const instruments = [...document.instruments, ...document.parts]
    .map((own) => own.title)
    .filter((title) => title.length > 1);
  const exact = new Set(instruments.map(lawNameForm));
  const reduced = new Set([...instruments, document.title].flatMap(reducedNames));
  const forwards = FORWARDS.test(document.title);

  const isInstrument = (name: string): boolean => {
    const form = lawNameForm(name);
    if (exact.has(form)) return true;
    // 《…关于…的通知》 of another issuer is another paper, however alike the rest.
    if (issuerIn(name) !== null) return false;
    return reduced.has(form) || reducedNames(name).some((shorter) => exact.has(shorter));
  };
  return {
    has(name, number) {
      if (number !== null && number === document.number) return true;
      if (name === null) return false;
      // An older paper of the same name has a number of its own; so has the paper that is forwarded.
      if (number !== null) return forwards && isInstrument(name);
      const plan = broughtBy(name);
      const own = titles.includes(lawNameForm(name)) || (plan !== null && exact.has(plan) && isOwnIssuer(name));
      return own || isInstrument(name);
    },
  };

  function isOwnIssuer(name: string): boolean {
    const issuer = issuerIn(name);
    return issuer === null || issuers.includes(issuer);
  }
}
