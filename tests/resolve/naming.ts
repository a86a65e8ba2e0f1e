import { type Naming } from "../../loaders/resolve/body";
import { placeOf } from "../../loaders/resolve/places";

/** Naming in an invented city 云州市 of the invented province 江北省. */
export function namingIn(jurisdiction: string, given: Partial<Naming> & { readonly text?: string } = {}): Naming {
  const city = { name: "云州市", level: "city", city: null, province: "江北省" } as const;
  const home = jurisdiction === "云州市" ? city : placeOf(jurisdiction, city);
  const { text = "", ...rest } = given;
  return { home, on: "2017-05-01", aliases: new Map(), printed: (name) => text.includes(name), ...rest };
}
