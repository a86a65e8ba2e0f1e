import { probationEnd } from "../../loaders/resolve/probation";

test.each([
  ["2021-02-26", "一年", "2022-02-26"],
  ["2021-02-26", "1年", "2022-02-26"],
  ["2020-02-29", "一年", "2021-02-28"],
  ["2021-08-31", "六个月", "2022-02-28"],
  ["2021-08-31", "半年", "2022-02-28"],
  ["2021-01-15", "12个月", "2022-01-15"],
  ["2021-01-15", "十二个月", "2022-01-15"],
  ["2021-01-15", "两年", "2023-01-15"],
  ["2021-01-15", "一年半", "2022-07-15"],
])("a probation from %s of %s is over on %s", (begin, period, end) => {
  expect(probationEnd(begin, period)).toBe(end);
});

test.each([
  [null, "一年"],
  ["2021-02-26", null],
  ["2021-02-26", "若干"],
])("without a day or a length nobody knows: %s %s", (begin, period) => {
  expect(probationEnd(begin, period)).toBeNull();
});
