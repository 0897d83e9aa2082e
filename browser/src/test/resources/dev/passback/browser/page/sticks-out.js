// What makes the page scroll sideways. Tables may, in regions of their own.
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const sticking = [...document.querySelectorAll('body *')]
    .filter(element => !element.parentElement.closest('.scroll') && element.getBoundingClientRect().right > width + 0.5)
    .map(element => element.outerHTML.slice(0, 120));
  return ['the page is ' + document.documentElement.scrollWidth + ' wide, the window ' + width, ...sticking];
}
