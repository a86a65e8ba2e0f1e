import { successions } from "../../../loaders/extract/successions";
import { extractFrom } from "../documents";

const HEAD = ["云州市人民政府", "关于机构改革的通知", "云政〔2019〕9号 2019年5月7日", ""];
const read = (...lines: string[]) =>
  extractFrom(successions, [...HEAD, ...lines]).facts.map(({ former, later }) => [former, later]);

describe("renamings", () => {
  it.each([
    [
      "市政府决定将云州市节水工作领导小组更名为云州市水资源工作领导小组，并调整负责同志。",
      "云州市节水工作领导小组",
      "云州市水资源工作领导小组",
    ],
    ["经研究，云州市水务局更名为云州市水利局。", "云州市水务局", "云州市水利局"],
    ["同意“云州市第一技工学校”更名为“云州市技师学院”。", "云州市第一技工学校", "云州市技师学院"],
    ["由云州市水利局（原云州市水务局）负责。", "云州市水务局", "云州市水利局"],
  ])("%s", (line, former, later) => {
    expect(read(line)).toEqual([[former, later]]);
  });

  it("of roads and plans are none", () => {
    expect(read("将人民路更名为解放路。", "将《云州市节水方案》更名为《云州市用水方案》。")).toEqual([]);
  });
});

describe("institutional reform", () => {
  it("joins the dissolved bodies with the one that is formed in the same paragraph", () => {
    expect(
      read(
        "组建市市场监督管理局。将市工商行政管理局、市质量技术监督局的职责整合，作为市政府工作部门。不再保留市工商行政管理局、市质量技术监督局。",
      ),
    ).toEqual([
      ["市工商行政管理局", "市市场监督管理局"],
      ["市质量技术监督局", "市市场监督管理局"],
    ]);
  });

  it("reads a body that goes into another", () => {
    expect(read("将市旅游局的职责划入市文化局，不再保留市旅游局。")).toEqual([["市旅游局", "市文化局"]]);
    expect(read("撤销市粮食办公室，其职责由市粮食局承担。")).toEqual([["市粮食办公室", "市粮食局"]]);
  });

  it("reads bodies that are merged, go whole into another, or give way to a new one", () => {
    expect(read("（七）市文化局、市旅游局合并为市文化和旅游局，加挂市文物局牌子。")).toEqual([
      ["市文化局", "市文化和旅游局"],
      ["市旅游局", "市文化和旅游局"],
    ]);
    expect(read("（八）市人民防空办公室并入市住房和城乡建设局。")).toEqual([
      ["市人民防空办公室", "市住房和城乡建设局"],
    ]);
    expect(read("二、市林业和园林局由市林业局、市园林管理局合并组建。")).toEqual([
      ["市林业局", "市林业和园林局"],
      ["市园林管理局", "市林业和园林局"],
    ]);
    expect(read("三、将市体育局并入市教育局，组建市教育体育局。不再保留市教育局、市体育局。")).toEqual([
      ["市教育局", "市教育体育局"],
      ["市体育局", "市教育体育局"],
    ]);
    expect(read("撤销市水利局，设立市水务局。")).toEqual([["市水利局", "市水务局"]]);
    expect(read("撤销市水利局、市渔业局，设立市水务局。")).toEqual([
      ["市水利局", "市水务局"],
      ["市渔业局", "市水务局"],
    ]);
    expect(read("撤销市水利局、市渔业局，设立市水务局、市农业局。")).toEqual([]);
  });

  it("states nothing where only duties move, or the heir is not named", () => {
    expect(read("将市农业局的渔业管理职责划入市水利局。", "不再保留市城乡一体化办公室。")).toEqual([]);
  });
});

describe("orders that modify rules", () => {
  const order = (...changes: string[]) =>
    extractFrom(successions, [
      "云州市人民政府",
      "关于修改部分政府规章的决定",
      "云政〔2019〕8号 2019年5月6日",
      "",
      "市人民政府决定对下列1部政府规章的部分条款予以修改：",
      "一、《云州市委托执法规定》（市政府令第53号）",
      ...changes.map((change, i) => `${i + 1}.${change}`),
    ]).facts.map(({ former, later }) => [former, later]);

  it("tell which body stands for which", () => {
    expect(
      order(
        "将第二条中的“云州市人事局”修改为“云州市人力资源和社会保障局”。",
        "将第三条中的“旅游局”修改为“文化和旅游局”。",
        "将第四条中的“园林管理局”修改为“林业和园林局”。",
      ),
    ).toEqual([
      ["云州市人事局", "云州市人力资源和社会保障局"],
      ["市旅游局", "市文化和旅游局"],
      ["市园林管理局", "市林业和园林局"],
    ]);
  });

  it("tell nothing by words for departments, by duties that passed, or where one name gets two", () => {
    expect(
      order(
        "将第二条中的“档案行政主管部门”修改为“档案主管部门”。",
        "将第三条中的“建设委员会”修改为“综合行政执法局”。",
        "将第四条中的“农业局”修改为“农业农村局”。",
        "将第五条中的“农业局”修改为“林业和农业局”。",
      ),
    ).toEqual([]);
  });
});
