import { derive, writeSource } from "../../loaders/write";
import { printedForm } from "../../schema/simplified";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { type Ask, asking } from "../schema/ask";
import { DocumentBuilder, source } from "../write/rows";

const SOURCE = "云州公报.txt";
const ORDER = "云州市人民政府令第58号";
const COMMISSION = "org:云州市发展和改革委员会";

function document(number: string, title: string): DocumentBuilder {
  return new DocumentBuilder(SOURCE, `doc:${number}`, { number, title, instruments: [] });
}

async function openGraph(): Promise<Graph> {
  const graph = await freshGraph();
  const rows = [
    document("云政〔2019〕35号", "关于印发云州市PM2.5治理方案的通知")
      .organization("云州市发展和改革委员会", "云州市发展和改革委员会")
      .organization("云州市水利局", "市水利局")
      .official("欧阳明月")
      .node("Law", `law:${ORDER}`, { name: "云州市供水管理办法", number: ORDER })
      .build(),
    document("云政〔2019〕350号", "关于节约用水的意见").build(),
    document(ORDER, "关于修改部分规章的决定").build(),
  ];
  await writeSource(graph, source(SOURCE, rows));
  await derive(graph);
  return graph;
}

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openGraph();
  ask = asking(graph);
});
afterAll(async () => await graph.close());

interface Edge {
  readonly id: string;
  readonly matched: string;
  readonly marked: string;
}

/** Hits, with what is marked in brackets. */
async function search(text: string): Promise<Edge[]> {
  const query =
    "query ($text: String!) { search(text: $text) { edges { matched highlight { text marked } node { ... on Node { id } } } } }";
  const { data, errors } = await ask(query, { text });
  expect(errors).toEqual([]);
  return data.search.edges.map(({ matched, highlight, node }: any) => {
    expect(highlight.map((part: any) => part.text).join("")).toBe(matched);
    const marked = highlight.map((part: any) => (part.marked ? `[${part.text}]` : part.text)).join("");
    return { id: node.id, matched, marked };
  });
}

test.each([
  // abbreviations that no text prints
  ["发改委", COMMISSION],
  ["市发改委", COMMISSION],
  ["云州市发改委", COMMISSION],
  ["云州市发展和改革委员会", COMMISSION],
  // two characters and one
  ["发改", COMMISSION],
  ["欧", "official:云州市/欧阳明月"],
  // numbers
  ["云政〔2019〕35号", "doc:云政〔2019〕35号"],
  ["云政2019 35号", "doc:云政〔2019〕35号"],
  ["云政[2019]35号", "doc:云政〔2019〕35号"],
  ["云政（２０１９）３５号", "doc:云政〔2019〕35号"],
  [ORDER, `doc:${ORDER}`],
  ["市政府令第58号", `doc:${ORDER}`],
  ["第58号令", `doc:${ORDER}`],
  ["市政府第５８号令", `doc:${ORDER}`],
  // people, letters and figures
  ["欧阳明月", "official:云州市/欧阳明月"],
  ["ｐｍ２．５", "doc:云政〔2019〕35号"],
  // traditional characters
  ["雲州市發展和改革委員會", COMMISSION],
  ["發改委", COMMISSION],
  ["歐陽", "official:云州市/欧阳明月"],
  // words apart, and parts of a name
  ["云州 改革", COMMISSION],
  ["供水管理条例", `law:${ORDER}`],
])("%s finds %s first", async (text, id) => {
  expect((await search(text))[0]?.id).toBe(id);
});

test.each([
  ["水利", "org:云州市水利局", "[水利]局"],
  ["云政2019 35号", "doc:云政〔2019〕35号", "[云政〔2019〕35号]"],
  ["欧阳", "official:云州市/欧阳明月", "[欧阳]明月"],
  ["方案 治理", "doc:云政〔2019〕35号", "关于印发云州市PM2.5[治理方案]的通知"],
])("%s is marked in the name in which it was found", async (text, id, marked) => {
  const [hit] = (await search(text)).filter((edge) => edge.id === id);
  expect(hit?.marked).toBe(marked);
});

test.each(["a AND (", '水利" OR "', "*:*", "云州~2 [", "\\", '+-&&||!(){}[]^"~*?:/', "《》", "'", "$text", "NOT"])(
  "%s is no query language",
  async (text) => {
    expect(Array.isArray(await search(text))).toBe(true);
  },
);

test("a whole name stands before longer ones", async () => {
  const ids = (await search("云政〔2019〕35号")).map(({ id }) => id);
  expect(ids[0]).toBe("doc:云政〔2019〕35号");
  expect(ids).not.toContain("doc:云政〔2019〕350号");
});

test.each([
  ORDER,
  "市政府令第58号",
  "第58号令",
  "云州市政府第58号令",
  "市人民政府令 第５８号",
  "雲州市人民政府令第58號",
])("an order is asked for as %s", async (number) => {
  const { data, errors } = await ask(
    "query ($number: String!) { document(number: $number) { id } byNumber: law(number: $number) { id } byName: law(name: $number) { id } }",
    { number },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    document: { id: `doc:${ORDER}` },
    byNumber: { id: `law:${ORDER}` },
    byName: { id: `law:${ORDER}` },
  });
});

test.each(["市发改委", "發改委", "云州市发展改革委"])("an organisation is asked for as %s", async (name) => {
  const { data } = await ask("query ($name: String!) { organization(name: $name) { id } }", { name });
  expect(data.organization).toEqual({ id: COMMISSION });
});

test.each([
  ["{ organizations(text: $text) { nodes { name } } }", "發展和改革", "organizations", "云州市发展和改革委员会"],
  ["{ laws(text: $text) { nodes { name } } }", "供水管理辦法", "laws", "云州市供水管理办法"],
  ["{ documents(filter: { text: $text }) { nodes { title } } }", "節約用水", "documents", "关于节约用水的意见"],
  ["{ officials(name: $text) { nodes { name } } }", "歐陽明月", "officials", "欧阳明月"],
])("%s takes traditional characters", async (query, text, field, found) => {
  const { data, errors } = await ask(`query ($text: String!) ${query}`, { text });
  expect(errors).toEqual([]);
  expect(data[field].nodes.map(({ name, title }: any) => name ?? title)).toEqual([found]);
});

test("characters that stand in simplified names as well stay as they are", () => {
  expect(["李乾", "於海", "李乾隆著"].map(printedForm)).toEqual(["李乾", "於海", "李乾隆著"]);
  expect(printedForm("雲州市發展和改革委員會")).toBe("云州市发展和改革委员会");
});

test("where there are more candidates than are ranked, the best are among those that are", async () => {
  const many = await freshGraph();
  const names = [
    // few words, but the text only in the middle of the name
    ...["江北省水利学会", "青河县水利学会", "安平市水利学会"],
    // many words, and the text in front
    "水利局驻云州市工作协调办公室",
    "水利",
  ];
  const row = names.reduce(
    (one, name) => one.organization(name, name),
    document("云政〔2019〕1号", "关于节约用水的意见")
      .organization("水利", "水电水利水务")
      .organization("水利", "水利部门"),
  );
  await writeSource(many, source(SOURCE, [row.build()]));
  await derive(many);
  const parameters = { text: "水利", words: ["水利"], word: "水利", labels: null };
  const found = async (limit: number): Promise<string[]> => {
    const rows = await many.read<{ id: string }>("read/thing/containing", { ...parameters, limit });
    return rows.map(({ id }) => id);
  };
  const all = await found(100);
  expect(all.slice(0, 2)).toEqual(["org:水利", "org:水利局驻云州市工作协调办公室"]);
  expect(await found(2)).toEqual(all.slice(0, 2));
  await many.close();
});
