"use strict";
const root = document.documentElement;
root.lang = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
document.getElementById("language").addEventListener("click", () => { root.lang = root.lang === "zh" ? "en" : "zh"; labelAll(); });

// What cannot hold markup (options, titles, placeholders) carries both names and shows the chosen one.
function labelAll() {
  for (const item of document.querySelectorAll("[data-zh]")) {
    const text = item.dataset[root.lang];
    if (item.tagName === "INPUT") item.placeholder = text;
    if (["INPUT", "SELECT", "svg"].includes(item.tagName)) item.setAttribute("aria-label", text);
    else item.textContent = text;
  }
}

for (const form of document.querySelectorAll("form.filters")) {
  const rows = [...document.querySelectorAll(`#${form.dataset.table} tbody tr`)];
  const apply = () => {
    const wanted = [...form.querySelectorAll("select")].filter(field => field.value);
    const text = form.querySelector("input").value.toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const fits = wanted.every(field => row.dataset[field.name] === field.value) && row.textContent.toLowerCase().includes(text);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    form.querySelector("output").firstChild.data = shown + " ";
  };
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", event => event.preventDefault());
  apply();
}

document.addEventListener("click", event => {
  const mark = event.target.closest("[data-row]");
  const row = mark && document.getElementById(mark.dataset.row);
  if (!row) return;
  event.preventDefault();
  document.querySelectorAll("form.filters").forEach(form => form.reset());
  document.querySelectorAll("tr.mark, figure.mark").forEach(old => old.classList.remove("mark"));
  for (let around = row.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  row.hidden = false;
  row.classList.add("mark");
  row.scrollIntoView({ block: "center" });
});

// On paper nothing can be unfolded: all is open while it is printed.
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  closed.forEach(item => { item.open = true; });
});
addEventListener("afterprint", () => closed.forEach(item => { item.open = false; }));
labelAll();
