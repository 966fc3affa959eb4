// What stands in an element: the same for the page and for every editor.

const HEADING = /^H[1-6]$/;
const bold = (element) => element.matches("b, strong") && element.style.fontWeight !== "normal";

// What stands in an element: for each block its kind and its text by look, white space as shown.
window.standing = (element) => {
  const blocks = [];
  let last;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const look = { kind: "p", strong: false, em: false, href: null };
    let block = null;
    for (let up = node.parentElement; up && up !== element; up = up.parentElement) {
      look.strong ||= bold(up);
      look.em ||= up.matches("i, em");
      if (up.matches("a[href]:not(.f)")) look.href = up.href;
      const kind = HEADING.test(up.tagName) ? up.tagName.toLowerCase()
        : up.tagName === "LI" ? listed(up) : up.tagName === "BLOCKQUOTE" ? "blockquote" : null;
      if (kind && (look.kind === "p")) look.kind = kind;
      if (!block && up.matches("p, li, h1, h2, h3, h4, h5, h6, blockquote, div")) block = up;
    }
    const text = node.textContent.replace(/\s+/g, " ");
    if (!text.trim() && (!block || block !== last)) continue;
    if (block !== last) blocks.push({ kind: look.kind, runs: [] });
    last = block;
    const runs = blocks.at(-1).runs;
    const before = runs.at(-1);
    if (before && before[1] === look.strong && before[2] === look.em && before[3] === look.href) before[0] += text;
    else runs.push([text, look.strong, look.em, look.href]);
  }
  return blocks.map(({ kind, runs }) => [kind, tidy(runs)]).filter(([, runs]) => runs.length);
};

function listed(item) {
  const quill = item.dataset.list;
  if (quill) return quill === "ordered" ? "ol" : "ul";
  return item.parentElement.tagName.toLowerCase();
}

// Spaces at the edge of bold text may move to its other side: both look the same.
function tidy(runs) {
  const moved = [];
  for (const [text, ...look] of runs) {
    const head = text.match(/^\s*/)[0];
    if (head && moved.length) moved.at(-1)[0] += head;
    if (text.trim()) moved.push([text.trimStart(), ...look]);
    else if (!head && moved.length) moved.at(-1)[0] += text;
  }
  if (moved.length) moved.at(-1)[0] = moved.at(-1)[0].trimEnd();
  return moved.map(([text, ...look]) => [text.replace(/\s+/g, " ").trimEnd(), ...look]);
}
