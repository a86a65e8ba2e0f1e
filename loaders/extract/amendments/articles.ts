/** Levels of a rule's text, outermost first. */
const LEVELS = ["章", "节", "条", "款", "项", "目"] as const;
const COUNT = "[一二三四五六七八九十百零〇0-9]+";
/** `第二十四条之一`, `第二款`, `第（三）项`, `（三）项`, and after `、` without 第: `二十九条`. */
const STEP = new RegExp(`第?(?:${COUNT}|[（(]${COUNT}[）)])[章节条款项目](?:之[一二三四五六七八九十])?`, "gu");
/** `第一、二款`: the level stands only behind the last. */
const SHARED = new RegExp(`第(${COUNT})、(?=第?${COUNT}([章节条款项目]))`, "gu");

/**
 * The articles that a text names, in full: `第五条第一款、第二款、六条` gives 第五条第一款, 第五条第二款, 第六条.
 * @param inherited article of the clause before; its outer levels hold where this one begins with an inner level (`第二款中的…`).
 */
export function articlesOf(text: string, inherited: string | null): string[] {
  const articles: string[] = [];
  let path: (string | undefined)[] = inherited === null ? [] : pathOf(inherited);
  let deepest = -1;
  let end = -1;
  for (const match of text.replace(SHARED, "第$1$2、").matchAll(STEP)) {
    const joined = match.index === end;
    const elided = !match[0].startsWith("第");
    if (elided && !joined && !"、和及与".includes(text[match.index - 1] ?? "x")) continue;
    const level = LEVELS.indexOf(match[0].replace(/之.$/u, "").at(-1) as (typeof LEVELS)[number]);
    const deeper = deepest >= 0 && level > deepest && joined;
    if (deepest >= 0 && !deeper) articles.push(path.join(""));
    path = [
      ...path.slice(0, level),
      ...new Array<undefined>(Math.max(0, level - path.length)),
      elided ? `第${match[0]}` : match[0],
    ];
    deepest = level;
    end = match.index + match[0].length;
  }
  if (deepest >= 0) articles.push(path.join(""));
  return articles;
}

function pathOf(article: string): (string | undefined)[] {
  const path: (string | undefined)[] = [];
  for (const [step] of article.matchAll(STEP)) {
    const level = LEVELS.indexOf(step.replace(/之.$/u, "").at(-1) as (typeof LEVELS)[number]);
    path[level] = step;
  }
  return path;
}
