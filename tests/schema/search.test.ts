import { ranked } from "../../schema/ranking";
import { type Graph } from "../../src/graph/graph";
import { type Ask, asking } from "./ask";
import { openTown } from "./town";

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTown();
  ask = asking(graph);
});
afterAll(async () => await graph.close());

async function search(text: string, kinds?: string[]): Promise<string[]> {
  const query =
    "query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds) { totalCount nodes { __typename ... on Node { id } } } }";
  const { data, errors } = await ask(query, { text, kinds });
  expect(errors).toEqual([]);
  expect(data.search.totalCount).toBe(data.search.nodes.length);
  return data.search.nodes.map(({ id }: any) => id);
}

test.each([
  ["云州市水务局", "org:云州市水务局"],
  ["市水务局", "org:云州市水务局"],
  ["水务", "org:云州市水务局"],
  ["云政2019 1号", "doc:云政〔2019〕1号"],
  ["云政［２０１９］１号", "doc:云政〔2019〕1号"],
  ["王强", "official:云州市/王强"],
  ["城东水厂", "project:云州市/城东水厂"],
  ['"水务局" || *~', "org:云州市水务局"],
])("%s finds %s", async (text, id) => {
  const hits = await search(text);
  expect(hits[0]).toBe(id);
});

test("one character finds every name that holds it", async () => {
  // the shortest name first; the others hold it in 加强
  expect(await search("强")).toEqual(["official:云州市/王强", "doc:云政〔2019〕1号", "law:云政〔2019〕1号"]);
});

test("kinds narrow it", async () => {
  expect(await search("节约用水", ["COMMITTEE"])).toEqual(["committee:云州市/云州市节约用水工作领导小组"]);
  expect(await search("节约用水", ["LAW"])).toEqual(
    expect.arrayContaining(["law:江北省人民政府令第5号", "law:云政〔2019〕1号"]),
  );
  expect(await search("节约用水", [])).toEqual([]);
});

test("a hit tells the name in which the text was found", async () => {
  const { data, errors } = await ask(
    `{ search(text: "市水务", kinds: [ORGANIZATION]) { edges { matched node { ... on Organization { name } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.search.edges).toEqual([{ matched: "市水务局", node: { name: "云州市水务局" } }]);
});

test("nothing asked or nothing there finds nothing", async () => {
  expect(await search("  ")).toEqual([]);
  expect(await search("航空航天")).toEqual([]);
});

test("hits are paged without a gap", async () => {
  const query =
    'query ($after: String) { search(text: "节约用水", first: 1, after: $after) { totalCount nodes { ... on Node { id } } pageInfo { hasNextPage endCursor } } }';
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(query, { after });
    seen.push(data.search.nodes[0].id);
    after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(await search("节约用水"));
});

test("the exact name comes first, then what begins with the text, then what holds it, the shortest first", () => {
  const candidates = [
    { id: "a", words: "江北省云州市水务局" },
    { id: "b", words: "市水务局\n水务局" },
    { id: "c", words: "水务局办公室" },
    { id: "d", words: "市水务局" },
    { id: "e", words: "政务局" },
  ];
  expect(ranked("水务局", candidates).map(({ id }) => id)).toEqual(["b", "c", "d", "a"]);
});

test("of equals the one most printed so comes first", () => {
  const candidates = [
    { id: "a", words: "安平市人民政府\n安平市政府\n市政府" },
    { id: "b", words: "云州市人民政府\n市政府" },
  ];
  expect(ranked("市政府", candidates).map(({ id }) => id)).toEqual(["b", "a"]);
});

test("where none holds the text, those that hold half of it", () => {
  const candidates = [
    { id: "a", words: "云州市环境监察支队" },
    { id: "b", words: "云州市水务局" },
  ];
  expect(ranked("环境监测", candidates).map(({ id }) => id)).toEqual(["a"]);
});
