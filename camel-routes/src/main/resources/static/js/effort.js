// Seconds and keys that a letter costs, over all its pages; they go along when it is sent or closed.
// A second counts while the page is seen and something was touched within the last minute.
const letter = document.getElementById('desk')?.getAttribute('action')?.match(/\/letters\/(\d+)\//)?.[1];
if (letter) {
  const store = `effort-${letter}`;
  let [seconds, keys] = (sessionStorage[store] ?? '0 0').split(' ').map((it) => Number(it) || 0);
  let touched = Date.now();
  const keep = () => { sessionStorage[store] = `${seconds} ${keys}`; };
  const touch = () => { touched = Date.now(); };
  for (const sign of ['pointerdown', 'pointermove', 'wheel']) addEventListener(sign, touch, { passive: true });
  addEventListener('keydown', (event) => {
    touch();
    if (!event.repeat && !['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(event.key)) keys += 1;
  }, true);
  setInterval(() => {
    if (document.visibilityState === 'visible' && Date.now() - touched < 60_000) seconds += 1;
  }, 1000);
  addEventListener('pagehide', keep);
  document.getElementById('desk').addEventListener('formdata', ({ formData }) => {
    formData.set('seconds', seconds);
    formData.set('keys', keys);
    keep();
  });
}
