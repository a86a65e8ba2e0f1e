/** A choice that the browser keeps; where it keeps nothing, the choice holds for the page. */
export function remembered(name: string): { read(): string | null; write(value: string): void } {
  const key = `gazette-graph.${name}`;
  return {
    read() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // a browser that forbids it still shows the page
      }
    },
  };
}
