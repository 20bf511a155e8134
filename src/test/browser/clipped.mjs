/** Runs in the page: what is cut off, lies outside of it, or makes it scroll sideways. */
export function clipped() {
  const found = [];
  const root = document.documentElement;
  // A pixel may be lost to rounding, here and below.
  if (root.scrollWidth > root.clientWidth + 1) {
    found.push(`scrolls sideways: ${root.scrollWidth} px of content`);
  }
  const name = (element) => `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 60)}"`;
  const unseen = (element) => element.closest('.unseen') !== null;
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const cuts = (overflow, content, box) => !['visible'].includes(overflow) && content > box + 1;
    const measured = !unseen(element) && display !== 'inline' && !element.closest('svg');
    if (measured && (cuts(overflowX, element.scrollWidth, element.clientWidth)
        || cuts(overflowY, element.scrollHeight, element.clientHeight))) {
      found.push(`clips ${name(element)}`);
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const range = document.createRange();
    range.selectNodeContents(text);
    const frame = text.parentElement.closest('svg')?.getBoundingClientRect()
      ?? { left: 0, right: root.clientWidth, top: -Infinity, bottom: Infinity };
    const outside = [...range.getClientRects()].some((box) => box.width > 0 && (box.left < frame.left - 1
      || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1));
    if (outside && !unseen(text.parentElement) && text.data.trim() !== '') {
      found.push(`lies outside: ${name(text.parentElement)}`);
    }
  }
  return found;
}
