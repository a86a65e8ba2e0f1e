/** An order's number under its issuer's full name: `云州市人民政府令第12号`, with issuer and number captured. */
const ORDER = /^(?<issuer>.{2,30}?)令第?(?<number>\d+)号$/u;
/** `云州市人民政府`, with place and rank captured. */
const GOVERNMENT = /^(?<place>.*?)(?<rank>[省市县区州盟旗])人民政府$/u;
/** 中华人民共和国国务院, 中华人民共和国主席: what the centre leaves out when it speaks of itself. */
const NATION = /^中华人民共和国(?=.)/u;

/**
 * Every form under which a document number is asked for. An order has several: `云州市人民政府令第12号` is also
 * `云州市政府令第12号`, `市人民政府令第12号`, `市政府令第12号`, each as `…第12号令`, and `第12号令`, `12号令`.
 */
export function numberForms(number: string): readonly string[] {
  const order = ORDER.exec(number)?.groups;
  if (order === undefined) return [number];
  const { issuer, number: n } = order as { issuer: string; number: string };
  const issued = namesOf(issuer).flatMap((name) => [`${name}令第${n}号`, `${name}第${n}号令`, `${name}令${n}号`]);
  return [...new Set([number, ...issued, `令第${n}号`, `第${n}号令`, `${n}号令`])];
}

/** Names under which the issuer of an order is known. */
function namesOf(issuer: string): readonly string[] {
  const government = GOVERNMENT.exec(issuer)?.groups;
  if (government === undefined) return [...new Set([issuer, issuer.replace(NATION, "")])];
  const { place, rank } = government as { place: string; rank: string };
  return [issuer, `${place}${rank}政府`, `${rank}人民政府`, `${rank}政府`, "人民政府", "政府"];
}
