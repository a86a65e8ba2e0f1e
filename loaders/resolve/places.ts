import lexicon from "../lexicon/places.json";

export type Level = "nation" | "province" | "city" | "county";

/** An administrative division (行政区划). */
export interface Place {
  /** As it opens the names of its bodies: `江北省`, `云州市`, `青河县`, a district with its city in front: `云州市临江区`. */
  readonly name: string;
  readonly level: Level;
  /** Full names of what it lies in; null where unknown or where it is that itself. */
  readonly city: string | null;
  readonly province: string | null;
}

export const NATION: Place = { name: "全国", level: "nation", city: null, province: null };

/** Municipalities (直辖市) rank as provinces but call themselves 市. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(["北京市", "天津市", "上海市", "重庆市"]);
const LONGEST_NAME = 15;

const NATIONALITIES =
  /(?:壮族|回族|维吾尔族?|土家族|苗族|彝族|藏族|羌族|布依族|侗族|哈尼族|傣族|白族|景颇族|傈僳族|朝鲜族|蒙古族?|哈萨克族?|柯尔克孜族?|满族|瑶族|黎族|畲族|拉祜族|佤族|布朗族|保安族|东乡族|撒拉族|土族|裕固族|仫佬族|毛南族|仡佬族|水族|纳西族|普米族|怒族|独龙族|塔吉克族?|锡伯族?|达斡尔族|各族)+(?:自治.*|区)?$/u;

const PREFECTURE = "自治州";

/** Every division by its bare name; a name such as 鼓楼区 stands for several. */
const known = index();

function index(): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const add = (bare: string, place: Place): void => {
    places.set(bare, [...(places.get(bare) ?? []), place]);
  };
  for (const [province, cities] of Object.entries(lexicon.provinces)) {
    add(province, { name: province, level: "province", city: null, province: null });
    for (const [city, below] of Object.entries<string>(cities)) {
      if (city !== "") {
        const place: Place = { name: city, level: "city", city: null, province };
        add(city, place);
        // 双溪州, 双溪自治州 for 双溪土家族苗族自治州
        if (city.endsWith(PREFECTURE))
          for (const end of ["州", PREFECTURE]) {
            const short = shortNameOf(city) + end;
            if (short !== city) add(short, place);
          }
      }
      const seat = city === "" ? (MUNICIPALITIES.has(province) ? province : null) : city;
      for (const bare of below.split(" ").filter((name) => name !== "")) {
        const name = seat !== null && isDistrict(bare) ? seat + bare : bare;
        const place: Place = { name, level: "county", city: seat, province };
        add(bare, place);
        // 顺河回族区 is 顺河区 for short.
        const short = bare.replace(/(?<=.{2})[\u4e00-\u9fa5]{1,4}族(?=区$)/u, "");
        if (short !== bare) add(short, place);
      }
    }
  }
  return places;
}

function isDistrict(name: string): boolean {
  return name.endsWith("区") && !/(?:林区|特区|地区)$/u.test(name);
}

/**
 * The place that a jurisdiction names: `云州市`, `云州市临江区`, `临江区`, `江北省`, `全国`. A place no table knows gets its level
 * from its last character; an empty jurisdiction gives null.
 * @param near place within which a name that several places bear is looked for first.
 */
export function placeOf(jurisdiction: string, near: Place | null = null): Place | null {
  if (jurisdiction === "") return null;
  if (jurisdiction === "全国" || jurisdiction === "国家" || jurisdiction === "中华人民共和国") return NATION;
  const own = choose(known.get(jurisdiction) ?? [], near);
  if (own) return own;
  const parted = /^(?<city>.{2,10}?(?:市|自治州|盟|地区))(?<below>.{2,12}(?:区|县|市|旗))$/u.exec(jurisdiction)?.groups;
  if (parted) {
    const city = placeOf(parted["city"]!, near);
    if (city)
      return { name: nameBelow(city, parted["below"]!), level: "county", city: city.name, province: provinceOf(city) };
  }
  return guess(jurisdiction, near);
}

/** One name for a jurisdiction: an autonomous prefecture printed without its nationalities (双溪州) bears its full one. */
export function jurisdictionInFull(printed: string): string {
  return printed.endsWith("州") ? (known.get(printed)?.[0]?.name ?? printed) : printed;
}

function choose(places: readonly Place[], near: Place | null): Place | null {
  // Beside a city no table knows, a county's name says nothing about the table's county.
  if (near?.level === "city" && !known.has(near.name) && places[0]?.level === "county") return null;
  if (places.length <= 1 || near === null) return places.length === 1 ? places[0]! : null;
  const city = near.city ?? near.name;
  const province = provinceOf(near);
  return places.find((place) => place.city === city) ?? places.find((place) => place.province === province) ?? null;
}

const ZONE = /(?:开发区|园区|高新区|经开区|示范区|保税区|试验区|度假区)$/u;

/** The city whose name a zone bears without 市: 云州高新技术产业开发区 → 云州市; null for other places. */
function cityInFront(name: string): Place | null {
  if (!ZONE.test(name)) return null;
  const cities = [4, 3, 2].flatMap((length) => known.get(`${name.slice(0, length)}市`) ?? []);
  return cities.find(({ level }) => level === "city") ?? null;
}

/** A place no table knows: new, renamed or invented. */
function guess(name: string, near: Place | null): Place | null {
  const around = near === null || near.level === "nation" ? null : near;
  if (/(?:省|自治区|特别行政区)$/u.test(name)) return { name, level: "province", city: null, province: null };
  if (/(?:(?<!地)区|县|旗)$/u.test(name)) {
    const front = around === null ? cityInFront(name) : null;
    if (front) return { name, level: "county", city: front.name, province: front.province };
    const city = around === null || around.level === "province" ? null : (around.city ?? around.name);
    const full = city !== null && isDistrict(name) ? city + name : name;
    return { name: full, level: "county", city, province: around && provinceOf(around) };
  }
  if (name.endsWith("市") && around !== null && around.name !== name && around.level !== "province") {
    return { name, level: "county", city: around.city ?? around.name, province: provinceOf(around) };
  }
  if (/(?:市|州|盟|地区)$/u.test(name))
    return { name, level: "city", city: null, province: around && provinceOf(around) };
  return null;
}

function nameBelow(city: Place, bare: string): string {
  return isDistrict(bare) ? city.name + bare : bare;
}

/** Full name of the province in which the place lies, its own where it is one; null where unknown. */
export function provinceOf(place: Place): string | null {
  return place.level === "province" ? place.name : place.province;
}

/** Full name of the prefecture-level city or municipality of the place, its own where it is one; null where unknown. */
export function cityOf(place: Place): string | null {
  if (place.level === "city" || MUNICIPALITIES.has(place.name)) return place.name;
  return place.city;
}

/** The place of that full name, seen from home; null for none. */
export function placeAround(name: string | null, home: Place): Place | null {
  if (name === null) return null;
  return name === home.name ? home : placeOf(name, home);
}

/** A place found at the beginning of a name. */
export interface Leading {
  readonly place: Place;
  readonly length: number;
}

/** The place whose full or bare name opens the text, the longest one: `云州市临江区政府` → 云州市临江区, `临江区政府` → 云州市临江区. */
export function leadingPlace(text: string, home: Place | null): Leading | null {
  const own = homeAt(text, home);
  const first = own ?? knownAt(text, home);
  if (first === null) return null;
  if (first.place.level === "county" || first.place.level === "nation") return first;
  const rest = text.slice(first.length);
  const second = belowAt(rest, first.place);
  return second === null ? first : { place: second.place, length: first.length + second.length };
}

function homeAt(text: string, home: Place | null): Leading | null {
  if (home === null || home.level === "nation") return null;
  for (const name of [home.name, home.city, provinceOf(home)]) {
    if (name === null) continue;
    const short = shortForms(name).find((form) => text.startsWith(form));
    if (short !== undefined || text.startsWith(name)) {
      const place = name === home.name ? home : placeOf(name, home);
      if (place) return { place, length: (short ?? name).length };
    }
  }
  return null;
}

const AUTONOMOUS = /自治([州县旗])$/u;

/** 双溪自治县, 双溪县: an autonomous county or prefecture without its nationalities. */
function shortForms(name: string): readonly string[] {
  const level = AUTONOMOUS.exec(name)?.[1];
  const short = level === undefined ? name : shortNameOf(name);
  return level === undefined || name.startsWith(`${short}自治`) ? [] : [`${short}自治${level}`, short + level];
}

function knownAt(text: string, home: Place | null): Leading | null {
  for (let length = Math.min(LONGEST_NAME, text.length); length >= 2; length--) {
    const place = choose(known.get(text.slice(0, length)) ?? [], home);
    if (place) return { place, length };
  }
  return null;
}

function belowAt(text: string, above: Place): Leading | null {
  for (let length = Math.min(LONGEST_NAME, text.length - 1); length >= 2; length--) {
    const below = (known.get(text.slice(0, length)) ?? []).find((place) =>
      above.level === "province"
        ? place.province === above.name || place.city === above.name
        : place.city === above.name,
    );
    if (below) {
      const deeper = below.level === "city" ? belowAt(text.slice(length), below) : null;
      return deeper ? { place: deeper.place, length: length + deeper.length } : { place: below, length };
    }
  }
  // A district no table knows: 云州市临江区…; a zone (开发区, 新区) is none.
  const unknown = /^(?<name>[\u4e00-\u9fa5]{2,3}(?:区|县))(?=委|人民政府|政府|[\u4e00-\u9fa5]{1,6}局)/u.exec(text)
    ?.groups?.["name"];
  if (unknown === undefined || above.level !== "city" || /(?:新区|开发区|高新区|经开区|园区|矿区|片区)$/u.test(unknown))
    return null;
  return {
    place: { name: nameBelow(above, unknown), level: "county", city: above.name, province: above.province },
    length: unknown.length,
  };
}

/** The place's name without 省, 市, 县 and the like, as branches of central bodies bear it: 江北, 云州, 广西. */
export function shortNameOf(name: string): string {
  const bare = name.replace(/(?:特别行政区|自治区|自治州|自治县|省|市|县|地区|盟)$/u, "");
  const cut = bare.replace(NATIONALITIES, "");
  if (name.startsWith("内蒙古")) return "内蒙古";
  return cut.length >= 2 ? cut : bare;
}

/** Bare names of the divisions directly below a city, as far as the table knows them. */
export function divisionsOf(city: string): readonly string[] {
  for (const cities of Object.values(lexicon.provinces)) {
    const below = (cities as Readonly<Record<string, string>>)[city];
    if (below !== undefined) return below.split(" ").filter((name) => name !== "");
  }
  return [];
}
