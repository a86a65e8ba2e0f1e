import { type PublishedDocument, publicationsOf } from "../../loaders/write/derive/publications";

function document(id: string, title: string, more: Partial<PublishedDocument> = {}): PublishedDocument {
  return { id, title, number: null, instruments: [], issuers: ["云州市人民政府"], printed: [], ...more };
}

const documents = [
  document("doc:1", "关于治水的意见", { number: "云政〔2019〕6号", instruments: ["云州市治水方案"] }),
  document("doc:2", "关于植树的通知", { number: "云政〔2019〕7号" }),
  document("doc:3", "关于植树的通知", { number: "云政〔2020〕7号", issuers: ["云州市人民政府办公厅"] }),
  document("doc:4", "云州市渡口管理办法", { number: "云州市人民政府令第12号" }),
];

function found(name: string | null, number: string | null = null): string | undefined {
  return publicationsOf([{ id: "law:x", name, number }], documents)[0]?.to;
}

test("by number, whatever the brackets", () => {
  expect(found("治水意见", "云政[2019]6号")).toBe("doc:1");
  expect(found(null, "云政〔2019〕6号")).toBe("doc:1");
});

test("by issuer and title, by title, by instrument", () => {
  expect(found("云州市人民政府关于植树的通知")).toBe("doc:2");
  expect(found("云州市人民政府办公厅关于植树的通知")).toBe("doc:3");
  expect(found("关于治水的意见")).toBe("doc:1");
  expect(found("云州市治水方案")).toBe("doc:1");
});

test("not where several fit, nor where the number is another's", () => {
  expect(found("关于植树的通知")).toBeUndefined();
  expect(found("关于治水的意见", "云政〔2011〕3号")).toBeUndefined();
  expect(found("关于修桥的意见")).toBeUndefined();
});

test("an order under a short form of its number", () => {
  expect(found("云州市渡口管理办法", "市政府令第12号")).toBe("doc:4");
  expect(found("云州市渡口管理办法", "市政府令第13号")).toBeUndefined();
});
