import { derive, writeSource } from "../../loaders/write";
import { freshGraph } from "../graph/engine";
import { DocumentBuilder, source } from "../write/rows";
import { asking } from "./ask";

test("of two bodies named equally often by a short name, it means the first by id, however often each is named otherwise", async () => {
  const graph = await freshGraph();
  const document = (number: string): DocumentBuilder =>
    new DocumentBuilder("云州公报.txt", `doc:${number}`, { number, title: "关于节约用水的意见", instruments: [] });
  await writeSource(
    graph,
    source("云州公报.txt", [
      document("安政〔2019〕1号").organization("安平市妇女联合会", "妇联").build(),
      document("云政〔2019〕1号").organization("云州市妇女联合会", "妇联").build(),
      document("安政〔2019〕2号").organization("安平市妇女联合会", "市妇联").build(),
    ]),
  );
  await derive(graph);
  const { data } = await asking(graph)('{ organization(name: "妇联") { name } }');
  expect(data.organization.name).toBe("云州市妇女联合会");
  await graph.close();
});
