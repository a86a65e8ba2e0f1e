const id = (of: string): string => encodeURIComponent(of);

export const OFFICIAL = `/official/${id("official:云州市/沈若兰")}`;

/** Every kind of page and view, on the sample. */
export const PAGES = {
  home: "/",
  search: "/search?q=水务局",
  searchOfOneKind: "/search?q=供水&kind=task",
  searchWithoutHits: "/search?q=无此词",
  browse: "/browse/tasks",
  official: OFFICIAL,
  post: `/post/${id("post:云州市水务局/局长")}`,
  organization: `/organization/${id("org:云州市水务局")}`,
  organizationOnDay: `/organization/${id("org:云州市水务局")}?on=2020-06-01`,
  committee: `/committee/${id("committee:云州市/云州市青河流域综合治理工作领导小组")}`,
  task: `/task/${id("task:云政〔2019〕12号/改造老旧供水管网/d153d7763b60")}`,
  project: `/project/${id("project:云州市/云州市第二水厂扩建工程")}`,
  law: `/law/${id("law:中华人民共和国水法")}`,
  lawAmended: `/law/${id("law:云州市人民政府令第31号")}`,
  document: `/document/${id("doc:云政〔2019〕12号")}?at=338-342`,
  documentWithRoster: `/document/${id("doc:云政文〔2019〕35号")}`,
  gazette: `/gazette/${id("gazette:云州市人民政府公报-2019-02.txt")}`,
  appointment: `/appointment/${id("appointment:云州市人民政府/任免人员/2019-04-12/APPOINT/云州市/陆文海/云州市水务局/局长")}`,
  graph: `/graph?id=${id("official:云州市/沈若兰")}`,
  graphEmpty: "/graph",
  paths: `/graph?id=${id("official:云州市/沈若兰")}&to=${id("official:云州市/陆文海")}`,
  overview: "/overview",
  missing: `/official/${id("official:云州市/无此人")}`,
  missingCommittee: `/committee/${id("committee:云州市/无此组")}`,
  noPage: "/nothing/here",
  playground: "/playground",
} as const;
