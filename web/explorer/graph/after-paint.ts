/** Does something once the page as it stands now has been painted; gives what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer = 0;
  // a frame is painted after its callbacks have run
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
