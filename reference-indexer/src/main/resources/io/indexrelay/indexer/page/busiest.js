"use strict";

/* The busiest objects that somebody may see, and the digests that counted them. Loaded before page.js, whose parts it uses. */

const CHAIN_LINKS = 60;
const SVG = "http://www.w3.org/2000/svg";
const COUNTED = { views: "view", viewers: "viewer", edits: "edit", comments: "comment" };

const moment = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

async function askBusiest() {
  const asked = [["by", state.by], ["hours", byId("hours").value], ...whereAndWho()];
  const found = await get("/busiest", asked);
  const sources = state.sources.map((one) => one.source)
    .filter((name) => !byId("source").value || byId("source").value === name);
  found.chained = await Promise.all(sources.map((source) => get("/digests", { source, data: false, last: CHAIN_LINKS })));
  return found;
}

function showBusiest(found) {
  if (isShown(found)) return;
  const focused = document.activeElement.dataset.hit;
  showWarnings(found.warnings);
  byId("count").replaceChildren(...summary(found));
  const most = Math.max(1, ...found.results.map((hit) => shownCount(hit, state.by)));
  byId("ranking").replaceChildren(...found.results.map((hit, place) => rankingRow(hit, found.offset + place + 1, most)));
  const again = focused && [...document.querySelectorAll("[data-hit]")].find((link) => link.dataset.hit === focused);
  if (again) again.focus();
  showPages(found.offset, found.offset + found.results.length, found.more);
  byId("chain-list").replaceChildren(...found.chained.map(chain));
}

function summary(found) {
  if (!found.digests) return ["No digest of this time has come."];
  const said = [
    found.results.length ? `What ${eyes()} may see of what people looked at, edited and discussed`
      : `Nothing busy that ${eyes()} may see`,
    `${moment.format(new Date(found.from))} to ${moment.format(new Date(found.to))}`,
    plural(found.digests, "digest"),
  ].map((text) => element("span", "", text));
  if (found.dropped) {
    const dropped = element("span", "lozenge amber", `${found.dropped.toLocaleString()} dropped`);
    dropped.title = "Acts that were counted without their object, because there was no room for more objects";
    said.push(dropped);
  }
  if (found.gaps.length) {
    const gaps = element("span", "lozenge amber", plural(found.gaps.length, "gap"));
    gaps.title = "A node ended before it could tell what it had counted last:\n"
      + found.gaps.map((gap) => `${moment.format(new Date(gap.from))} to ${moment.format(new Date(gap.to))}`).join("\n");
    said.push(gaps);
  }
  const broken = found.chained.filter((held) => held.chains.some((one) => one.state === "broken"));
  if (broken.length) {
    const link = element("a", "lozenge red", `chain of ${broken.map((held) => sourceName(held.source)).join(", ")} broken`);
    link.href = "#chains";
    said.push(link);
  }
  return said;
}

const shownCount = (hit, by) => (by === "viewers" ? hit.viewers.atMost : hit[by]);

function rankingRow(hit, place, most) {
  const row = element("li", "ranked");
  const what = element("div", "what");
  const meta = element("p", "meta");
  meta.append(element("span", "lozenge " + (KIND_COLOURS[hit.kind] || ""), kindName(hit.kind)));
  if (state.sources.length > 1) meta.append(element("span", "", sourceName(hit.source)));
  if (hit.container && hit.container.title) meta.append(element("span", "", "in " + hit.container.title));
  const bar = element("div", "bar");
  const filled = element("div", "filled");
  filled.style.width = `${Math.max(1, (100 * shownCount(hit, state.by)) / most)}%`;
  bar.append(filled);
  what.append(heading(hit), meta, bar);
  const main = element("p", "score");
  main.append(element("strong", "", counted(hit, state.by)), " ", named(hit, state.by));
  const rest = element("p", "rest");
  Object.keys(COUNTED).filter((one) => one !== state.by && shownCount(hit, one) > 0)
    .forEach((one) => rest.append(element("span", "", `${counted(hit, one)} ${named(hit, one)}`), " "));
  const numbers = element("div", "numbers");
  numbers.append(main, rest);
  row.append(element("span", "place", String(place)), what, sparkline(hit.series), numbers);
  return row;
}

/* Persons of different windows cannot be told apart: between as many as at once, and all of them. */
function counted(hit, one) {
  if (one !== "viewers" || hit.viewers.atLeast === hit.viewers.atMost) return shownCount(hit, one).toLocaleString();
  return `${hit.viewers.atLeast.toLocaleString()}–${hit.viewers.atMost.toLocaleString()}`;
}

const named = (hit, one) => COUNTED[one] + (shownCount(hit, one) === 1 ? "" : "s");

function sparkline(series) {
  const box = element("div", "spark");
  if (series.length < 2) return box;
  const drawing = document.createElementNS(SVG, "svg");
  const most = Math.max(1, ...series);
  const set = (made, attributes) => Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  set(drawing, { viewBox: `0 0 ${series.length * 4} 32`, preserveAspectRatio: "none", role: "img",
    "aria-label": `Views over time: ${series.join(", ")}` });
  series.forEach((value, step) => {
    const bar = document.createElementNS(SVG, "rect");
    const height = value ? Math.max(2, (30 * value) / most) : 1;
    set(bar, { x: step * 4, y: 32 - height, width: 3, height, rx: 1, class: value ? "some" : "none" });
    drawing.append(bar);
  });
  box.append(drawing);
  box.title = `Views over time, at most ${most.toLocaleString()} in a step`;
  return box;
}

/* ---- the chain ---- */

const STATES = { whole: ["green", "whole"], late: ["amber", "whole from here on"], restated: ["amber", "whole, some said anew"], broken: ["red", "broken"] };

function chain(held) {
  const box = element("div", "chain");
  const head = element("p", "chain-head");
  head.append(element("strong", "", sourceName(held.source)));
  const latest = held.chains[held.chains.length - 1];
  box.append(head);
  if (!latest) {
    head.append(element("span", "quiet", "no digest yet"));
    return box;
  }
  const [colour, word] = STATES[latest.state];
  head.append(element("span", "lozenge " + colour, word),
    element("span", "quiet", [`${latest.first} to ${latest.last}`,
      held.chains.length > 1 ? `epoch ${latest.epoch}` : "",
      latest.waitsFor ? `waits for part ${latest.waitsFor}` : ""].filter(Boolean).join(" · ")));
  const links = element("ol", "links");
  links.append(...held.digests.map(linkSquare));
  box.append(links);
  if (held.problems.length) {
    const list = element("ul", "problems");
    list.append(...held.problems.slice(-20).reverse().map(problemRow));
    box.append(list);
  }
  return box;
}

function linkSquare(digest) {
  const square = element("li", "link " + digest.link);
  const label = `Digest ${digest.number}${digest.parts > 1 ? ` part ${digest.part} of ${digest.parts}` : ""}`
    + ` · ${moment.format(new Date(digest.window.from))} to ${moment.format(new Date(digest.window.to))}`
    + ` · ${plural(digest.objects, "object")}${digest.dropped ? ` · ${digest.dropped} dropped` : ""}`
    + ` · ${digest.link}\n${digest.hash}`;
  square.title = label;
  square.append(element("span", "visually-hidden", label));
  return square;
}

const PROBLEMS = {
  "late-start": "What came before is not held here",
  gap: "Something is missing before it",
  broken: "It does not name the hash of the one before it",
  fork: "There is another one with other data",
};

function problemRow(problem) {
  const row = element("li", "problem");
  const value = (text) => {
    const made = element("code", "", text.length > 20 ? text.slice(0, 12) + "…" : text || "nothing");
    made.title = text;
    return made;
  };
  row.append(element("span", "lozenge " + (problem.problem === "late-start" ? "amber" : "red"), problem.problem),
    element("strong", "", ` Digest ${problem.number}${problem.part > 1 ? ` part ${problem.part}` : ""}. `),
    PROBLEMS[problem.problem] + ": expected ", value(problem.expected), ", came ", value(problem.came));
  return row;
}

/* ---- the switch ---- */

function startBusiest(again) {
  state.view = state.asked.view === "busiest" ? "busiest" : "search";
  state.by = COUNTED[state.asked.by] ? state.asked.by : "views";
  if ([...byId("hours").options].some((option) => option.value === state.asked.hours)) byId("hours").value = state.asked.hours;
  const press = (box, value) => [...box.children].forEach((one) => one.setAttribute("aria-pressed", String(one.value === value)));
  const show = () => {
    const busy = state.view === "busiest";
    press(byId("show-search").parentElement, state.view);
    press(byId("by"), state.by);
    document.querySelectorAll("[data-view]").forEach((one) => { one.hidden = one.dataset.view !== state.view; });
    byId("search-title").textContent = busy ? "Busiest, as any user sees it" : "Search as any user";
    byId("results").hidden = busy;
    byId("ranking").hidden = !busy;
    byId("count").replaceChildren();
    byId("count").classList.toggle("summary", busy);
    state.shown = "";
  };
  for (const box of [byId("show-search").parentElement, byId("by")]) {
    box.addEventListener("click", (event) => {
      if (!event.target.value) return;
      if (box === byId("by")) state.by = event.target.value;
      else state.view = event.target.value;
      show();
      again();
    });
  }
  byId("hours").addEventListener("change", again);
  show();
}
