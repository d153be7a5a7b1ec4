"use strict";
// Tells that there is something new, and shows it at once where nobody is in the middle of anything.
const EVERY = 2000; // ms
let known = null;
setInterval(async () => {
  const answer = await fetch("/version.json").catch(() => null);
  if (!answer || !answer.ok) return;
  const { version } = await answer.json();
  if (known === null) known = version;
  if (version === known) return;
  const idle = window.scrollY === 0 && (document.activeElement === document.body || document.activeElement === null);
  if (idle && !document.hidden) location.reload();
  else document.getElementById("changed").hidden = false;
}, EVERY);
