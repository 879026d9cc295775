// The editors' room: a remark leads to its line, a hard word goes for a plain one, rows are added.
const changed = (field) => field.dispatchEvent(new Event('input', { bubbles: true }));

// the place of a line in a text field: its start and its end
function lineOf(text, number) {
  const before = text.split('\n').slice(0, number - 1).join('\n');
  const from = number > 1 ? before.length + 1 : 0;
  const to = text.indexOf('\n', from);
  return [from, to < 0 ? text.length : to];
}

function show(field, from, to) {
  field.focus();
  field.setSelectionRange(from, to);
  // browsers scroll to the caret only as one types
  const lines = field.value.slice(0, from).split('\n').length;
  const height = parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, lines * height - field.clientHeight / 2);
}

function swap(button) {
  const field = document.getElementById('f-body') ?? document.getElementById('words');
  const { at, words, plain } = button.dataset;
  const from = field.value.slice(+at).startsWith(words) ? +at : field.value.indexOf(words);
  if (from < 0) return;
  field.setRangeText(plain, from, from + words.length, 'select');
  show(field, from, from + plain.length);
  changed(field);
}

function addRow(button) {
  const rows = button.closest('fieldset').querySelector('tbody');
  const row = rows.lastElementChild.cloneNode(true);
  for (const it of row.querySelectorAll('input, textarea')) it.value = '';
  rows.append(row);
  row.querySelector('input').focus();
}

document.addEventListener('click', (event) => {
  const line = event.target.closest('[data-line]');
  if (line) {
    const field = document.querySelector(line.getAttribute('href'));
    if (field?.matches('textarea') && +line.dataset.line > 0) {
      event.preventDefault();
      show(field, ...lineOf(field.value, +line.dataset.line));
    } else if (field) {
      event.preventDefault();
      (field.matches('input, textarea, select') ? field : field.querySelector('input, textarea, select') ?? field).focus();
    }
  }
  const word = event.target.closest('[data-swap]');
  if (word) swap(word);
  const more = event.target.closest('[data-add-row]');
  if (more) addRow(more);
});

// an amount that was picked from the list goes where the caret was
document.addEventListener('input', (event) => {
  const id = event.target.dataset?.insert && event.target.value.match(/\(([a-z0-9_-]+)\)$/)?.[1];
  if (!id) return;
  const field = document.getElementById(event.target.dataset.insert);
  event.target.value = '';
  field.setRangeText(`{{amount ${id}}}`, field.selectionStart, field.selectionEnd, 'end');
  field.focus();
  changed(field);
});

// leaving with unsaved words is asked about
let touched = false;
document.getElementById('text')?.addEventListener('input', () => { touched = true; });
document.getElementById('text')?.addEventListener('submit', () => { touched = false; });
addEventListener('beforeunload', (event) => { if (touched) event.preventDefault(); });
