/** An order's number under its issuer's full name: `云州市人民政府令第12号`, with place and number captured. */
const ORDER = /^(?<place>.*?)(?<rank>[省市县区州盟旗])人民政府令第(?<number>\d+)号$/u;

/**
 * Every form under which a document number is asked for. An order of a government has several:
 * `云州市人民政府令第12号` is also `云州市政府令第12号`, `市人民政府令第12号`, `市政府令第12号`, `第12号令`, `12号令`.
 */
export function numberForms(number: string): readonly string[] {
  const order = ORDER.exec(number)?.groups;
  if (order === undefined) return [number];
  const { place, rank, number: n } = order as { place: string; rank: string; number: string };
  return [
    number,
    `${place}${rank}政府令第${n}号`,
    `${rank}人民政府令第${n}号`,
    `${rank}政府令第${n}号`,
    `${rank}政府第${n}号令`,
    `政府令第${n}号`,
    `第${n}号令`,
    `${n}号令`,
  ];
}
