'use strict';
// Everything works without this file: it only spares clicks.

// Files dropped on a form are chosen in it.
document.querySelectorAll('form.drop').forEach(form => {
  const input = form.querySelector('input[type=file]');
  const over = on => event => { event.preventDefault(); form.classList.toggle('over', on); };
  form.addEventListener('dragover', over(true));
  form.addEventListener('dragleave', over(false));
  form.addEventListener('drop', event => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change'));
    }
  });
  if ('submitOnChoice' in form.dataset) {
    input.addEventListener('change', () => form.requestSubmit());
  }
});

// Open rows: j and k go to the next and the one before, Enter says yes to the first proposal, x leaves the row out.
const rows = [...document.querySelectorAll('.open-row')];
document.addEventListener('keydown', event => {
  if (rows.length === 0 || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, button, a')) {
    return;
  }
  const at = rows.indexOf(document.activeElement);
  const press = form => { if (form) { event.preventDefault(); form.requestSubmit(); } };
  if (event.key === 'j' || event.key === 'k') {
    const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)));
    event.preventDefault();
    rows[next].focus();
  } else if (event.key === 'Enter' && at >= 0) {
    press(rows[at].querySelector('form.inline[action$="/pins"]'));
  } else if (event.key === 'x' && at >= 0) {
    press(rows[at].querySelector('form[action$="/pins/ignore"]'));
  }
});
