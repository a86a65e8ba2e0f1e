/** The API of the server that served this page. */
export const ENDPOINT = "/graphql";

/** Asks the API and returns `data`; null where anything is wrong, for what the page can do without. */
export async function ask<T>(query: string): Promise<T | null> {
  try {
    const response = await fetch(ENDPOINT, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data?: T | null };
    return data ?? null;
  } catch {
    return null;
  }
}
