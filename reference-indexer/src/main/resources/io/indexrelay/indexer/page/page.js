"use strict";

/* Shows what arrived and searches as any user. Reads only; every text is set as text, never as markup. */

const POLL_MILLIS = 2000;
const HITS = 20;
const MOST_ROWS = 200;

const byId = (id) => document.getElementById(id);
const state = { after: 0, offset: 0, kind: "", paused: false, sources: [], people: new Map(), searching: 0, asked: {} };

function element(name, classes, text) {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  if (text !== undefined) made.textContent = text;
  return made;
}

async function get(path, parameters) {
  const response = await fetch(path + "?" + new URLSearchParams(parameters || []));
  const body = await response.json();
  if (!response.ok) throw Object.assign(new Error(body.error || response.statusText), { status: response.status });
  return body;
}

/* ---- names ---- */

const PRODUCTS = { confluence: "Confluence", jira: "Jira" };
const KINDS = {
  blogpost: "Blog post", requesttype: "Request type", page: "Page", space: "Space", comment: "Comment", issue: "Issue",
  project: "Project", attachment: "Attachment", worklog: "Worklog", dashboard: "Dashboard", filter: "Filter",
};
const KIND_COLOURS = { page: "blue", blogpost: "violet", issue: "blue", space: "teal", project: "teal", comment: "", attachment: "green" };

function sourceName(source) {
  const [, , product, ...instance] = source.split(":");
  return PRODUCTS[product] ? `${PRODUCTS[product]} · ${shortened(instance.join(":"), 18)}` : source;
}

const shortened = (text, most) => (text.length <= most ? text : text.slice(0, most) + "…");
const kindName = (kind) => KINDS[kind] || kind;
const plural = (count, one) => `${count.toLocaleString()} ${one}${count === 1 ? "" : "s"}`;

function ago(seconds) {
  if (seconds < 5) return "just now";
  if (seconds < 90) return `${Math.round(seconds)} s ago`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min ago`;
  return `${Math.round(seconds / 3600)} h ago`;
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/* ---- sources ---- */

function sourceCard(source) {
  const card = element("li", "source");
  const title = element("h3");
  const name = element("span", "", sourceName(source.source));
  name.title = source.source;
  title.append(name, heartbeat(source));
  const numbers = element("p", "kinds-line");
  numbers.append(element("span", "number", plural(source.documents, "document")),
    ` · ${plural(source.users, "user")} · ${plural(source.accessSets, "access set")}`);
  card.append(title, numbers, element("p", "note", note(source)));
  return card;
}

function heartbeat(source) {
  if (source.stale) return element("span", "lozenge red", "silent");
  if (source.heartbeatSecondsAgo === undefined) return element("span", "lozenge", "no heartbeat yet");
  const beat = element("span", "lozenge green", (source.notes.heartbeat || {}).state || "ok");
  beat.title = "Last heartbeat " + ago(source.heartbeatSecondsAgo);
  return beat;
}

function note(source) {
  if (source.chain === "broken") return "The chain of its digests is broken: see Busiest.";
  if (source.stale) return "Searches show nothing of it until it is heard from again.";
  const kinds = Object.entries(source.kinds).sort((a, b) => b[1] - a[1]).slice(0, 4)
    .map(([kind, count]) => plural(count, kindName(kind).toLowerCase()));
  return kinds.join(", ") || "No documents yet.";
}

async function refreshSources() {
  const sources = await get("/sources");
  if (JSON.stringify(sources) === JSON.stringify(state.sources)) return;
  const counts = (list) => JSON.stringify(list.map((one) => [one.source, one.users]));
  const changed = counts(sources) !== counts(state.sources) || sources.length === 0;
  state.sources = sources;
  byId("sources").replaceChildren(...sources.map(sourceCard));
  showKinds();
  if (changed) await refreshPeople();
}

/* ---- who may be asked for ---- */

async function refreshPeople() {
  const people = new Map();
  for (const { source } of state.sources) {
    for (const user of await get("/users", { source })) {
      const same = user.username || source + user.key;
      const person = people.get(same) || { name: user.displayName || user.username || user.key, active: false, keys: [] };
      person.keys.push([source, user.key]);
      person.active = person.active || user.active;
      people.set(same, person);
    }
  }
  state.people = people;
  const as = byId("as");
  const chosen = as.value || state.asked.as || "";
  const options = [...people].sort((a, b) => a[1].name.localeCompare(b[1].name)).map(([id, person]) => {
    const where = state.sources.length > 1 && person.keys.length < state.sources.length
      ? ` (${person.keys.map(([source]) => sourceName(source)).join(", ")})` : "";
    return new Option(person.name + (person.active ? "" : " — inactive") + where, id);
  });
  as.replaceChildren(new Option("Not logged in", ""), ...options);
  as.value = people.has(chosen) ? chosen : "";
  const source = byId("source");
  const before = source.value || state.asked.source || "";
  source.replaceChildren(new Option("All sources", ""), ...state.sources.map((one) => new Option(sourceName(one.source), one.source)));
  source.value = state.sources.some((one) => one.source === before) ? before : "";
}

function showKinds() {
  const kinds = [...new Set(state.sources.flatMap((source) => Object.keys(source.kinds)))].sort();
  const box = byId("kinds");
  if (box.dataset.kinds !== kinds.join() || !box.children.length) {
    box.dataset.kinds = kinds.join();
    box.replaceChildren(...["", ...kinds].map(kindButton));
  }
  [...box.children].forEach((button) => button.setAttribute("aria-pressed", String(button.value === state.kind)));
}

function kindButton(kind) {
  const button = element("button", "", kind ? kindName(kind) : "All kinds");
  button.type = "button";
  button.value = kind;
  button.addEventListener("click", () => { state.kind = kind; state.offset = 0; showKinds(); search(); });
  return button;
}

/* ---- search ---- */

function parameters() {
  return [["q", byId("q").value], ...whereAndWho()];
}

function whereAndWho() {
  const asked = [["offset", state.offset], ["limit", HITS]];
  if (byId("source").value) asked.push(["source", byId("source").value]);
  if (state.kind) asked.push(["kind", state.kind]);
  const person = state.people.get(byId("as").value);
  if (person) person.keys.forEach(([source, key]) => asked.push(["user", `${source}|${key}`]));
  return asked;
}

async function search() {
  const mine = ++state.searching;
  const busy = state.view === "busiest";
  const shown = new URLSearchParams({
    q: byId("q").value, as: byId("as").value, source: byId("source").value, kind: state.kind,
    view: busy ? "busiest" : "", hours: busy ? byId("hours").value : "", by: busy ? state.by : "",
  });
  [...shown].forEach(([name, value]) => { if (!value) shown.delete(name); });
  history.replaceState(null, "", shown.toString() ? "?" + shown : location.pathname);
  try {
    const found = busy ? await askBusiest() : await get("/search", parameters());
    if (mine === state.searching) (busy ? showBusiest : showResults)(found);
  } catch (problem) {
    if (mine === state.searching && problem.status) {
      state.shown = "";
      showWarnings([{ message: problem.message }]);
      byId("count").textContent = "";
      byId("results").replaceChildren();
      byId("ranking").replaceChildren();
      byId("pages").replaceChildren();
    }
  }
}

function showWarnings(warnings) {
  byId("warnings").replaceChildren(...warnings.map((warning) => element("p", "warning",
    (warning.source ? sourceName(warning.source) + ": " : "") + warning.message)));
}

function eyes() {
  const person = state.people.get(byId("as").value);
  return person ? person.name : "a visitor who is not logged in";
}

/* Whether the page shows just this already. */
function isShown(found) {
  const shown = JSON.stringify([found, byId("as").value]);
  const same = shown === state.shown;
  state.shown = shown;
  return same;
}

/* Shows what was found; what has the focus keeps it, when the same search is made again by itself. */
function showResults(found) {
  if (isShown(found)) return;
  const focused = document.activeElement.dataset.hit;
  showWarnings(found.warnings);
  byId("count").textContent = found.total === 0
    ? `Nothing that ${eyes()} may see.` : `${plural(found.total, "document")} that ${eyes()} may see`;
  byId("results").replaceChildren(...found.results.map(resultCard));
  const again = focused && [...document.querySelectorAll("[data-hit]")].find((link) => link.dataset.hit === focused);
  if (again) again.focus();
  showPages(found.offset, Math.min(found.offset + HITS, found.total), found.offset + HITS < found.total);
}

function showPages(offset, last, more) {
  const turn = (label, to, possible) => {
    const button = element("button", "", label);
    button.type = "button";
    button.disabled = !possible;
    button.addEventListener("click", () => { state.offset = to; search(); byId("search-title").scrollIntoView(); });
    return button;
  };
  byId("pages").replaceChildren(...(offset > 0 || more ? [
    turn("Previous", Math.max(0, offset - HITS), offset > 0),
    element("span", "count", `${offset + 1} to ${last}`),
    turn("Next", offset + HITS, more)] : []));
}

function resultCard(hit) {
  const card = element("li", "result");
  const meta = element("p", "meta");
  meta.append(element("span", "lozenge " + (KIND_COLOURS[hit.kind] || ""), kindName(hit.kind)));
  if (state.sources.length > 1) meta.append(element("span", "", sourceName(hit.source)));
  if (hit.container && hit.container.title && hit.title) meta.append(element("span", "", "in " + hit.container.title));
  if (hit.authorName) meta.append(element("span", "", hit.authorName));
  if (hit.updated) meta.append(element("time", "", day.format(new Date(hit.updated))));
  if (hit.views) meta.append(element("span", "", `${plural(hit.views, "view")} in 30 days`));
  if (hit.labels && hit.labels.length) {
    const labels = element("span", "labels");
    hit.labels.forEach((label) => labels.append(element("span", "label", label)));
    meta.append(labels);
  }
  card.append(heading(hit), meta);
  if (hit.snippet) card.append(marked(hit.snippet, hit.marks));
  return card;
}

function heading(hit) {
  const title = element("h3");
  const link = element("a", "", titleOf(hit));
  link.dataset.hit = hit.source + " " + hit.subject;
  if (/^https?:\/\//.test(hit.url)) {
    link.href = hit.url;
    link.rel = "noreferrer";
  }
  if (hit.key) title.append(element("span", "key", hit.key + " "));
  title.append(link);
  return title;
}

function titleOf(hit) {
  if (hit.title) return hit.title;
  const on = hit.container && hit.container.title;
  return kindName(hit.kind) + (on ? " on " + on : " " + hit.id);
}

function marked(text, marks) {
  const snippet = element("p", "snippet");
  let at = 0;
  for (const [from, to] of marks) {
    snippet.append(text.slice(at, from), element("mark", "", text.slice(from, to)));
    at = to;
  }
  snippet.append(text.slice(at));
  return snippet;
}

/* ---- what arrived ---- */

const VERBS = { upserted: "green", deleted: "red", "access-changed": "violet", started: "blue", completed: "blue", purge: "red" };

function eventRow(event) {
  const name = event.type ? event.type.replace(/^io\.indexrelay\./, "").replace(/\.v\d+$/, "") : "refused";
  const verb = name.split(".").pop();
  const row = element("li", "event new");
  const head = element("div", "row");
  const bad = event.result === "rejected" || event.result === "refused";
  head.append(element("span", "lozenge " + (bad ? "red" : VERBS[verb] || ""), bad ? event.result : verb));
  head.append(element("span", "subject", event.subject || (event.source ? sourceName(event.source) : event.webhookId)));
  const time = element("time", "", clock.format(new Date(event.at)));
  time.dateTime = event.at;
  head.append(time);
  row.append(head);
  const more = [
    event.subject && event.source && state.sources.length > 1 ? sourceName(event.source) : "",
    event.cause || (event.origin && event.origin !== "live" ? event.origin : ""),
    event.status ? "HTTP " + event.status : "",
    event.result === "ignored" ? "older than what is here: ignored" : "",
    event.result === "unknown-type" ? `${name}: unknown here, no effect` : "",
    event.result === "rejected" ? name : "",
    Number(event.attempt) > 1 ? "attempt " + event.attempt : "",
  ].filter(Boolean).join(" · ");
  if (more) row.append(element("p", "more", more));
  if (event.reason) row.append(element("p", "reason", event.reason));
  row.title = event.version ? `version ${event.version.epoch}:${event.version.sequence}` : "";
  row.hidden = isBeat(event) && !byId("beats").checked;
  row.dataset.beat = isBeat(event);
  return row;
}

const isBeat = (event) => /\.heartbeat\.v/.test(event.type || "");

async function refreshEvents() {
  const { last, events, refused } = await get("/events", { after: state.after, limit: 10000 });
  state.after = last;
  const list = byId("events");
  list.prepend(...events.slice(-MOST_ROWS).reverse().map(eventRow));
  while (list.children.length > MOST_ROWS) list.lastChild.remove();
  byId("events-empty").hidden = list.children.length > 0;
  byId("refused-box").hidden = refused.length === 0;
  byId("refused-title").textContent = `${plural(refused.length, "delivery").replace("deliverys", "deliveries")} refused`;
  if (byId("refused").children.length !== refused.length || events.length) {
    byId("refused").replaceChildren(...refused.reverse().map(eventRow));
  }
  return events.some((event) => !isBeat(event));
}

/* ---- the loop ---- */

async function tick(first) {
  const live = byId("live");
  try {
    await refreshSources();
    const arrived = state.paused ? false : await refreshEvents();
    live.classList.remove("lost");
    byId("live-text").textContent = state.paused ? "Paused" : state.after
      ? `Live · ${plural(state.after, "event")}` : "Live · waiting for the first event";
    if (arrived) {
      live.classList.remove("fresh");
      void live.offsetWidth;
      live.classList.add("fresh");
    }
    if (arrived || first) await search();
  } catch (problem) {
    live.classList.add("lost");
    byId("live-text").textContent = "No answer from the indexer";
  }
  setTimeout(tick, POLL_MILLIS);
}

function start() {
  state.asked = Object.fromEntries(new URLSearchParams(location.search));
  byId("q").value = state.asked.q || "";
  state.kind = state.asked.kind || "";
  let typing = 0;
  const again = () => { state.offset = 0; search(); };
  startBusiest(again);
  byId("search").addEventListener("submit", (event) => { event.preventDefault(); again(); });
  byId("q").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(again, 200); });
  byId("as").addEventListener("change", again);
  byId("source").addEventListener("change", again);
  byId("beats").addEventListener("change", () => {
    document.querySelectorAll("[data-beat='true']").forEach((row) => { row.hidden = !byId("beats").checked; });
  });
  byId("pause").addEventListener("click", () => {
    state.paused = !state.paused;
    byId("pause").setAttribute("aria-pressed", String(state.paused));
    byId("pause").textContent = state.paused ? "Go on" : "Pause";
  });
  tick(true);
}

start();
