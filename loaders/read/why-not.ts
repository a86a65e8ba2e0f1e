const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read (permission denied)",
  EPERM: "may not be read (permission denied)",
  EISDIR: "is a folder",
  ELOOP: "is a link that leads to itself",
  EMFILE: "cannot be opened: too many files are open",
};

/** In plain words why the file system refused. */
export function whyNot(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return REASONS[String(code)] ?? String(message ?? error);
}
