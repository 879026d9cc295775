// Keys of the desk. Every key presses a button that can be seen: [data-key] names it.
const inField = (it) => it.matches('input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]');
const all = (what, where = document) => [...where.querySelectorAll(what)].filter((it) => it.checkVisibility() || it === document.activeElement);

const current = () => document.querySelector('.question[open]') ?? document.querySelector('.question');

// a panel that is open has the first word, then the question, then the page
function target(key) {
  const named = `[data-key="${CSS.escape(key)}"]`;
  return all(named, current() ?? document.body)[0] ?? all(named)[0];
}

function press(it) {
  if (inField(it)) return it.select();
  it.click();
  const opened = it.closest('details');
  if (it.matches('summary') && opened.open) (opened.querySelector('.panel :is(input, textarea, select):not([type=hidden], [type=radio])') ?? opened.querySelector('.panel button'))?.focus();
}

function step(rows, by) {
  const at = rows.indexOf(document.activeElement.closest('[data-row]'));
  const marked = rows.findIndex((it) => it.hasAttribute('aria-current'));
  rows[Math.min(rows.length - 1, Math.max(0, (at < 0 ? (by > 0 && marked < 0 ? -1 : marked) : at) + by))]?.focus();
}

function turn(by) {
  const questions = all('.question');
  const next = questions[(questions.indexOf(current()) + by + questions.length) % questions.length];
  if (next) { next.open = true; next.querySelector('summary').focus(); }
}

const own = {
  j: () => step(all('[data-row]'), 1),
  k: () => step(all('[data-row]'), -1),
  q: () => turn(1),
  Q: () => turn(-1),
  '[': () => { localStorage.rail = document.documentElement.classList.toggle('folded') ? 'folded' : 'open'; },
};

function escape() {
  const panel = document.activeElement.closest('details:has(> .panel)[open]');
  if (panel) { panel.open = false; panel.querySelector('summary').focus(); return true; }
  if (inField(document.activeElement) && !document.activeElement.matches('textarea')) { document.activeElement.blur(); return true; }
  return false;
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.metaKey) return;
  const here = event.target;
  if (event.key === 'Escape' && escape()) return event.preventDefault();
  if (event.ctrlKey) {
    if (event.key === 'Enter') { event.preventDefault(); target('ctrl+enter')?.click(); }
    return;
  }
  if (here.matches?.('[data-filter]')) return picking(event);
  if (here.matches?.('[data-sentence]') && /^[0-4]$/.test(event.key)) return number(event);
  if (here.matches?.('[data-mentions]') && calling(event)) return event.preventDefault();
  const chain = !inField(here) && all('details[open] > .digits [data-pick]').find((it) => it.dataset.pick === event.key);
  if (chain) { event.preventDefault(); return chain.click(); }
  if (here.matches?.('[data-enter]') && event.key === 'Enter') {
    event.preventDefault();
    here.closest('.panel').querySelector('button[formaction]').click();
  } else if (event.key === 'Escape' || !inField(here)) {
    const button = target(event.key);
    const deed = own[event.key] ?? (button && (() => press(button)));
    if (deed) { event.preventDefault(); deed(); }
  }
});

// ---- the panel of intents: a digit picks one of the likeliest, words narrow the list
const fold = (text) => text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');

function picking(event) {
  const panel = event.target.closest('.panel');
  const number = current()?.dataset.question;
  if (event.target.value === '' && /^[1-9]$/.test(event.key)) {
    event.preventDefault();
    panel.querySelector(`.rivals[data-question="${number}"] [data-pick="${event.key}"]`)?.click();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    all('.intents:not(.rivals) button', panel)[0]?.click();
  }
}

document.addEventListener('input', (event) => {
  if (!event.target.matches('[data-filter]')) return;
  const panel = event.target.closest('.panel');
  const words = fold(event.target.value).split(/\s+/).filter(Boolean);
  panel.classList.toggle('filtered', words.length > 0);
  const fits = (text) => words.every((it) => ` ${fold(text).replace(/[^\p{L}\p{N}+]+/gu, ' ')}`.includes(` ${it}`));
  const buttons = [...panel.querySelectorAll('button[data-words]')];
  const named = buttons.some((it) => fits(it.dataset.name));
  // what people call it only counts when no name fits
  for (const it of buttons) it.closest('li').hidden = !fits(named ? it.dataset.name : it.dataset.words);
});

// the panels are about the question that is open
document.addEventListener('toggle', (event) => {
  if (!event.target.matches?.('.question') || !event.target.open) return;
  const number = event.target.dataset.question;
  for (const it of document.querySelectorAll(`.which input[value="${number}"]`)) it.checked = true;
}, true);

// ---- sentences: a digit says to which question one belongs, and goes on to the next
function number(event) {
  event.preventDefault();
  const rows = all('[data-sentence]');
  const at = rows.indexOf(event.target);
  event.target.selectedIndex = Number(event.key);
  event.target.dataset.number = event.key;
  (rows[at + 1] ?? event.target.closest('.panel').querySelector('button')).focus();
}
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-sentence]')) event.target.dataset.number = event.target.selectedIndex;
});

// ---- marked words of the letter: their place in the text, without the numbers we put into it
function marked() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const holder = range.commonAncestorContainer;
  const letter = (holder.nodeType === 1 ? holder : holder.parentElement)?.closest('[data-letter]');
  if (!letter) return null;
  const place = (node, offset) => {
    const before = document.createRange();
    before.setStart(letter, 0);
    before.setEnd(node, offset);
    const copy = before.cloneContents();
    copy.querySelectorAll('.num').forEach((it) => it.remove());
    return copy.textContent.length;
  };
  return { begin: place(range.startContainer, range.startOffset), end: place(range.endContainer, range.endOffset), where: range.getBoundingClientRect() };
}
document.addEventListener('selectionchange', () => {
  const apart = document.querySelector('.apart');
  if (!apart) return;
  const words = marked();
  apart.hidden = !words || words.end - words.begin < 4;
  apart.querySelector('[name=begin]').value = words?.begin ?? 0;
  apart.querySelector('[name=end]').value = words?.end ?? 0;
  if (words) {
    const sheet = apart.parentElement.getBoundingClientRect();
    apart.style.top = `${words.where.bottom - sheet.top + 4}px`;
    apart.style.left = `${Math.max(0, Math.min(words.where.left - sheet.left, sheet.width - 220))}px`;
  }
});
// pressing the button must not lose the words
document.querySelector('.apart')?.addEventListener('pointerdown', (event) => event.preventDefault());

// ---- notes: @ and a few letters call a colleague
const callOf = (field) => field.value.slice(0, field.selectionStart).match(/@([\p{L}\d._-]*)$/u);
function calling(event) {
  const call = callOf(event.target);
  const first = call && call[1] && all('[data-mention]', event.target.closest('.panel'))[0];
  if (!first || !(event.key === 'Tab' || event.key === 'Enter') || first.dataset.mention === call[1]) return false;
  mention(first);
  return true;
}
function mention(button) {
  const field = button.closest('.panel').querySelector('[data-mentions]');
  const call = callOf(field);
  const at = field.selectionStart;
  const before = field.value.slice(0, call ? at - call[0].length : at);
  field.value = `${before}${before && !before.endsWith(' ') ? ' ' : ''}@${button.dataset.mention} ${field.value.slice(at)}`;
  field.focus();
}
document.addEventListener('input', (event) => {
  if (!event.target.matches('[data-mentions]')) return;
  const call = fold(callOf(event.target)?.[1] ?? '');
  for (const it of event.target.closest('.panel').querySelectorAll('[data-mention]')) {
    it.hidden = call !== '' && !` ${fold(it.dataset.words)}`.includes(` ${call}`);
  }
});

// ---- small things
document.addEventListener('click', (event) => {
  const called = event.target.closest('[data-mention]');
  if (called) mention(called);
  const toggle = event.target.closest('[data-toggle]');
  if (toggle) {
    toggle.setAttribute('aria-pressed', document.body.classList.toggle(toggle.dataset.toggle));
  }
  if (event.target.closest('[data-look]')) {
    const dark = getComputedStyle(document.documentElement).colorScheme === 'dark'
      || (!root.dataset.look && matchMedia('(prefers-color-scheme: dark)').matches);
    localStorage.look = root.dataset.look = dark ? 'light' : 'dark';
  }
});

document.addEventListener('change', (event) => {
  event.target.closest('[data-send-on-change]')?.requestSubmit();
});

// an address with #pytanie-2 opens that question
const asked = location.hash && document.querySelector(`.question${CSS.escape(location.hash).replace('\\#', '#')}`);
if (asked) asked.open = true;

// ---- writing: the lease lives for as long as the person does, and a failure to save is said
(document.querySelector('#writing [data-first]') ?? document.querySelector('#writing textarea'))?.focus();
let saving = 0;
document.querySelector('#writing')?.addEventListener('input', () => {
  // counted from the first key, not the last: whoever types without a pause is saved, too
  saving ||= setTimeout(() => { saving = 0; document.getElementById('desk').dispatchEvent(new Event('save-now')); }, 1500);
});
let alive = Date.now();
for (const sign of ['keydown', 'pointerdown']) document.addEventListener(sign, () => { alive = Date.now(); });
setInterval(() => {
  if (document.visibilityState === 'visible' && Date.now() - alive < 300_000) {
    document.getElementById('desk')?.dispatchEvent(new Event('still-here'));
  }
}, 120_000);
const unsaved = () => {
  const saved = document.getElementById('saved');
  if (saved) { saved.textContent = 'Szkic NIE zapisany. Nie zamykaj strony; odśwież, gdy wróci połączenie.'; saved.classList.add('bad'); }
};
document.body.addEventListener('htmx:responseError', unsaved);
document.body.addEventListener('htmx:sendError', unsaved);

// ---- whoever leaves the page gives the letter back soon
const held = document.querySelector('#desk[data-held]');
if (held) {
  const place = `/letters/${held.dataset.held}`;
  const told = (more) => new URLSearchParams({ _csrf: new FormData(held).get('_csrf'), ...more });
  let staying = false;
  const stays = (to) => { staying = staying || new URL(to, location.href).pathname.startsWith(place); };
  document.addEventListener('submit', (event) => stays(event.submitter?.formAction || event.target.action));
  document.addEventListener('click', (event) => { const link = event.target.closest('a[href]'); if (link) stays(link.href); });
  addEventListener('pagehide', () => { if (!staying) navigator.sendBeacon(`${place}/leaving`, told()); });
  const here = () => fetch(`${place}/taking`, { method: 'POST', body: told({ _method: 'put' }) });
  here();
  setInterval(() => { if (document.visibilityState === 'visible' && Date.now() - alive < 300_000) here(); }, 60_000);
}

// ---- how many wait, as it changes
if (document.querySelector('[data-live]')) {
  const live = new EventSource('/letters/live');
  live.onmessage = ({ data }) => {
    for (const [name, count] of Object.entries(JSON.parse(data))) {
      const shown = document.querySelector(`[data-live="${name}"]`);
      if (shown && count >= 0 && count < 1000) shown.textContent = count;
    }
  };
  addEventListener('pagehide', () => live.close());
}
