"use strict";
const root = document.documentElement;
document.getElementById("language").addEventListener("click", () => { root.lang = root.lang === "zh" ? "en" : "zh"; labelOptions(); });

// Options cannot hold markup, so each carries both names and shows the chosen one.
function labelOptions() {
  for (const item of document.querySelectorAll("[data-zh]")) {
    if (item.tagName === "INPUT") item.placeholder = item.dataset[root.lang];
    else item.textContent = item.dataset[root.lang];
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
  document.querySelectorAll("form.filters").forEach(form => form.reset());
  document.querySelectorAll("tr.mark").forEach(old => old.classList.remove("mark"));
  row.hidden = false;
  row.classList.add("mark");
  row.scrollIntoView({ block: "center" });
});
labelOptions();
