"use strict";
(() => {
  const $ = (query, within = document) => within.querySelector(query);
  const $$ = (query, within = document) => [...within.querySelectorAll(query)];
  const form = $(".filters");
  const rows = $$(".list li");
  const briefs = $("#briefs");
  const narrow = matchMedia("(max-width: 46rem)");
  let shown = rows;
  let open = null;

  // Which view, which brief: the address after # says it, so that Back works.
  function route() {
    const place = decodeURIComponent(location.hash.slice(1)) || "briefs";
    const number = (place.match(/^[bm](\d+)/) || [])[1];
    const view = number ? "briefs" : $$(".view").some((each) => each.id === place) ? place : "briefs";
    for (const each of $$(".view")) each.classList.toggle("on", each.id === view);
    for (const link of $$(".top nav a")) {
      if (link.hash === "#" + view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    briefs.classList.toggle("open", Boolean(number));
    if (number) show(number);
    else if (view === "briefs" && !narrow.matches && shown.length) show(shown[0].dataset.n);
    if (place[0] === "m" && number) light($("#" + CSS.escape(place)));
  }

  function show(number) {
    if (open) {
      open.classList.remove("on");
      $("[aria-current]", $(".list"))?.removeAttribute("aria-current");
    }
    open = $("#b" + number);
    if (!open) return;
    open.classList.add("on");
    const link = $(`.list a[href="#b${number}"]`);
    link.setAttribute("aria-current", "true");
    if (!narrow.matches) link.scrollIntoView({ block: "nearest" });
  }

  addEventListener("hashchange", () => {
    route();
    if (!/^#m/.test(location.hash)) scrollTo(0, 0);
  });
  narrow.addEventListener("change", route);

  // Filters: every word must occur; the rest must fit.
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  let index = null;
  function prepare() {
    index ??= new Map($$(".card").map((card) => [card.dataset.n, plain($(".paste", card).textContent)]));
  }
  (window.requestIdleCallback ?? setTimeout)(prepare);
  function filter() {
    const data = new FormData(form);
    const words = plain(data.get("words")).split(/\s+/).filter(Boolean);
    const partner = plain(data.get("partner").trim());
    if (words.length) prepare();
    const has = (list, value) => !value || list.split(" ").includes(value);
    shown = rows.filter((row) => {
      const its = row.dataset;
      row.hidden = !(
        has(its.type, data.get("type")) &&
        has(its.country, data.get("country")) &&
        (!partner || plain(its.partner).includes(partner)) &&
        (!data.get("gaps") || its.gaps) &&
        words.every((word) => index.get(its.n).includes(word))
      );
      return !row.hidden;
    });
    const count = $(".count");
    count.textContent = count.dataset.shown
      .replace("{number}", shown.length).replace("{total}", rows.length);
    $(".none").hidden = shown.length > 0;
    if (!narrow.matches && shown.length && !shown.some((row) => open && row.dataset.n === open.dataset.n)) {
      show(shown[0].dataset.n);
    }
  }
  form.hidden = $(".keys").hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());

  // A fact and its words light each other up.
  function light(element) {
    for (const each of $$(".lit")) each.classList.remove("lit");
    const card = element?.closest(".card");
    if (!card) return [];
    const facts = new Set(element.dataset.f.split(" "));
    const marks = element.matches("mark");
    const lit = $$(marks ? "a.f" : "mark", card)
      .filter((each) => each.dataset.f.split(" ").some((n) => facts.has(n))).concat(element);
    for (const each of lit) each.classList.add("lit");
    return lit;
  }
  const target = (event) => event.target.closest?.("[data-f]");
  function meet(element) {
    const other = element.matches("mark") ? "a.f" : "mark";
    light(element).find((each) => each.matches(other))?.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("pointerover", (event) => light(target(event)));
  document.addEventListener("focusin", (event) => light(target(event)));
  document.addEventListener("click", (event) => {
    const element = target(event);
    if (!element) return;
    event.preventDefault();
    meet(element);
  });

  // Copy: HTML for editors that take it, the same words for those that do not.
  function html(paste) {
    const copy = paste.cloneNode(true);
    for (const fact of $$("a.f", copy)) fact.replaceWith(...fact.childNodes);
    return copy.innerHTML.trim();
  }
  function text(paste) {
    const lines = (element) => $$(":scope > *", element).map((block) => {
      if (block.matches("ul, ol")) {
        return $$(":scope > li", block)
          .map((item, n) => (block.matches("ol") ? `${n + 1}. ` : "- ") + item.textContent.trim()).join("\n");
      }
      return block.matches("blockquote") ? lines(block) : block.textContent.trim();
    }).join("\n\n");
    return lines(paste).replace(/\n\n(?=- )/g, "\n") + "\n";
  }
  async function copy(button) {
    const paste = $(".paste", button.closest(".brief, .view"));
    const parts = { "text/html": html(paste), "text/plain": text(paste) };
    let done = false;
    const put = (event) => {
      for (const [type, data] of Object.entries(parts)) event.clipboardData.setData(type, data);
      event.preventDefault();
      done = true;
    };
    document.addEventListener("copy", put, { once: true });
    document.execCommand("copy");
    document.removeEventListener("copy", put);
    if (!done) {
      try {
        const blobs = Object.entries(parts).map(([type, data]) => [type, new Blob([data], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
        done = true;
      } catch { done = false; }
    }
    const label = (button.dataset.label ??= button.textContent);
    button.textContent = done ? button.dataset.done : button.dataset.failed;
    setTimeout(() => { button.textContent = label; }, 1600);
  }
  for (const button of $$("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const at = shown.findIndex((row) => open && row.dataset.n === open.dataset.n);
    const to = (place) => { location.hash = place; route(); };
    const go = (row) => { if (row) to("b" + row.dataset.n); };
    if (event.key === "/") { event.preventDefault(); to("briefs"); form.elements.words.focus(); }
    else if (event.key === "j") go(shown[at + 1]);
    else if (event.key === "k") go(shown[Math.max(0, at - 1)]);
    else if (event.key === "c") $(".view.on .card.on .copy, #edition.on .copy")?.click();
  });

  route();
  filter();
  if (!/^#m/.test(location.hash)) scrollTo(0, 0);
})();
