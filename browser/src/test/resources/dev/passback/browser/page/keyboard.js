// Follows the focus: what had it, whether that shows, and what never gets it.
() => {
  const reached = new Set();
  const REACHABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const named = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);

  const channels = colour => colour.match(/[\d.]+/g).map(Number);
  const light = colour => {
    const [red, green, blue] = channels(colour).map(value => value / 255)
      .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const behind = element => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      const colour = getComputedStyle(around).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };

  const wrongWith = element => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'does not show its focus';
    if (contrast(style.outlineColor, behind(element)) < 3) return 'shows its focus too weakly';
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return 'has the focus out of sight';
    return null;
  };

  const found = [];
  let outside = 0;
  let round = false;
  // when the key is up, the focus has moved and is scrolled to
  addEventListener('keyup', () => {
    const element = document.activeElement;
    const nowhere = !element || element === document.body;
    outside += nowhere ? 1 : 0;
    round = round || outside > 1 || reached.has(element);
    if (round || nowhere) return;
    reached.add(element);
    const wrong = wrongWith(element);
    if (wrong) found.push(wrong + ': ' + named(element));
  }, true);

  window.keyboard = {
    isRound: () => round,
    wrong() {
      const inGroup = element => element.type === 'radio' && [...reached].some(other => other.name === element.name);
      const missed = [...document.querySelectorAll(REACHABLE)]
        .filter(element => element.checkVisibility() && !element.disabled && !reached.has(element) && !inGroup(element))
        .map(element => 'is not reached: ' + named(element));
      return [...found, ...missed];
    },
  };
}
