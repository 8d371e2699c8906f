/** The places in the text between which the page's own selection lies; undefined where nothing is dragged over. */
export function draggedWords(
  list: HTMLElement | null,
): { readonly from: number; readonly to: number } | undefined {
  const selected = getSelection();
  if (!list || !selected || selected.isCollapsed || selected.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selected.getRangeAt(0);
  if (!list.contains(startContainer) || !list.contains(endContainer)) return undefined;
  const from = placeOf(startContainer, startOffset);
  const to = placeOf(endContainer, endOffset);
  return from !== undefined && to !== undefined && to > from ? { from, to } : undefined;
}

function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest<HTMLElement>('[data-words]');
  if (words) return Number(words.dataset['from']) + (node === words ? 0 : offset);
  // Between two sentences: where the words of this one begin.
  const beside = element
    ?.closest('[data-sentence], .paper-heading')
    ?.querySelector<HTMLElement>('[data-words]');
  return beside ? Number(beside.dataset['from']) : undefined;
}
