// Puts GraphiQL beside the list of ready-made questions: each is a tab of its own, and a click in the list asks it.

const GRAPHIQL = '/playground/graphiql/';
const WAIT_MS = 20_000;

/** The editor looks here for its workers; it must stand before the editor is loaded. */
globalThis.MonacoEnvironment = {
  getWorker(_, label) {
    const file = { json: 'jsonWorker.js', graphql: 'graphqlWorker.js' }[label] ?? 'editorWorker.js';
    return new Worker(new URL(GRAPHIQL + file, location.origin), { type: 'module' });
  },
};

/**
 * GraphiQL keeps its open tabs in the browser; the next visit would then show those instead of the questions. So they are kept
 * for this visit only; looks and history of asked questions stay.
 */
const FORGOTTEN = /:(?:tabState|query|variables|headers|operationName)$/;
const visit = new Map();
const storage = {
  getItem: (key) => (FORGOTTEN.test(key) ? (visit.get(key) ?? null) : localStorage.getItem(key)),
  setItem: (key, value) => (FORGOTTEN.test(key) ? visit.set(key, value) : localStorage.setItem(key, value)),
  removeItem: (key) => (FORGOTTEN.test(key) ? visit.delete(key) : localStorage.removeItem(key)),
  clear: () => {
    visit.clear();
    localStorage.clear();
  },
  get length() {
    return localStorage.length;
  },
};

const [{ React, createRoot, Ruru }, questions] = await Promise.all([
  import(`${GRAPHIQL}ruru.js`),
  fetch('/playground/questions.json').then((response) => (response.ok ? response.json() : [])),
]);
/**
 * The editor tells GraphiQL the name of the operation a moment after its text: a name that is not in the text is one of the
 * tab before.
 */
async function fetcher({ query, variables, operationName }, { headers } = {}) {
  const named = operationName && new RegExp(`\\b${operationName}\\b`).test(query) ? { operationName } : {};
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, ...named }),
  });
  const answer = await response.json();
  showPages(pagesOf(answer));
  return answer;
}

/** So many links are shown: an answer may hold hundreds. */
const MOST_PAGES = 40;

/** Addresses of pages of this server that an answer holds, in their order, each once. */
function pagesOf(value) {
  if (typeof value === 'string') return value.startsWith(`${location.origin}/sessions/`) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return [...new Set(Object.values(value).flatMap(pagesOf))];
}

/** Links to the pages of the last answer. */
function showPages(pages) {
  const section = document.getElementById('pages');
  section.hidden = pages.length === 0;
  const items = pages.slice(0, MOST_PAGES).map((page) => {
    const [, session, turn] = /\/sessions\/([^/#]+)(?:\/turns\/(\d+))?/.exec(page);
    const link = document.createElement('a');
    link.href = page;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent =
      turn === undefined ? decodeURIComponent(session) : `turn ${turn}, ${decodeURIComponent(session)}`;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('ul').replaceChildren(...items);
}

const place = document.getElementById('playground');
const buttons = [...document.querySelectorAll('button[data-question]')];
let root;

/** Make GraphiQL anew with a tab for each question. */
function open() {
  visit.clear();
  root?.unmount();
  root = createRoot(place);
  const defaultTabs = questions.map(({ query, variables }) => ({
    query,
    variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
  }));
  root.render(React.createElement(Ruru, { fetcher, storage, defaultTabs, defaultQuery: '# Your own question\n' }));
}

const tabOf = (name) =>
  [...place.querySelectorAll('.graphiql-tab-button')].find((tab) => tab.textContent.trim() === name);

async function until(found) {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
    const value = found();
    if (value) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
  return null;
}

/** Show the tab of a question, opened again when it was closed, and ask it. */
async function ask(name) {
  for (const button of buttons) button.setAttribute('aria-current', String(button.dataset.question === name));
  if (!tabOf(name)) open();
  const tab = await until(() => tabOf(name));
  tab?.click();
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  // The editor holds the text of the tab a moment after the click.
  const operation = new RegExp(`\\b${name}\\b`);
  await until(() => operation.test(place.querySelector('.graphiql-query-editor .view-lines')?.textContent ?? ''));
  place.querySelector('.graphiql-execute-button')?.click();
}

for (const button of buttons) button.addEventListener('click', () => ask(button.dataset.question));
open();
if (questions.length > 0) await ask(questions[0].name);
