// What does not belong on paper, and which tables are cut or missing. The tables that the screen shows are in window.tables.
() => {
  const width = document.documentElement.clientWidth;
  const named = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const wrong = [...document.querySelectorAll('nav, body > header, body > footer, button, .button, .skip')]
    .filter(element => element.checkVisibility())
    .map(element => 'is printed: ' + named(element));
  for (const table of window.tables) {
    if (!table.checkVisibility()) wrong.push('is not printed: ' + named(table));
    else if (table.getBoundingClientRect().right > width + 0.5) wrong.push('is cut: ' + named(table));
  }
  const paper = getComputedStyle(document.body).backgroundColor;
  if (paper !== 'rgb(255, 255, 255)') wrong.push('the paper is ' + paper);
  return wrong;
}
