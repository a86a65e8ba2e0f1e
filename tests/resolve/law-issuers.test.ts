import { issuerOfLaw } from "../../loaders/resolve/law-issuers";

test.each([
  ["云州市供水管理办法", "云州市人民政府令第12号", "云州市人民政府"],
  [null, "国务院令第622号", "国务院"],
  ["城市排水管理规定", "住房和城乡建设部公告2016年第2号", "住房和城乡建设部"],
  ["江北省人民政府办公厅关于加强供水管理的意见", "江政办〔2016〕3号", "江北省人民政府办公厅"],
  ["国务院关于加强城市基础设施建设的意见", null, "国务院"],
  ["市发展改革委、市财政局关于印发补助办法的通知", null, "市发展改革委、市财政局"],
  // the number tells before the name
  ["云州市人民政府关于修改部分规章的决定", "江北省人民政府令第5号", "江北省人民政府"],
  ["中华人民共和国水法", "中华人民共和国主席令第74号", null],
  ["云州市供水条例", null, null],
  ["关于加强供水管理的意见", "云政〔2016〕3号", null],
  ["节约用水关于计划的规定", null, null],
  [null, null, null],
])("%s, %s: %s", (name, number, issuer) => {
  expect(issuerOfLaw(name, number)).toBe(issuer);
});

test.each(["委", "关于", "令第", "、"])("a name of many %s is read as fast as another", (word) => {
  const long = word.repeat(500_000);
  const before = process.cpuUsage();
  issuerOfLaw(long, long);
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(500_000);
});
