'use strict';
// Sends the requests of the page that describes the API, with the token that is typed there. It is kept nowhere, and
// the session of the page is not sent along.
const LONGEST = 200_000;
const token = document.querySelector('#token');
window.addEventListener('pagehide', () => { token.value = ''; });
document.querySelectorAll('[data-needs-script]').forEach(part => { part.hidden = false; });

const said = (form, place) => [...form.elements].filter(it => it.dataset.place === place && it.value !== '');

const address = form => {
  const path = said(form, 'path').reduce(
    (made, it) => made.replace(`{${it.name}}`, () => encodeURIComponent(it.value)), form.dataset.path);
  const query = new URLSearchParams(said(form, 'query').map(it => [it.name, it.value])).toString();
  return query === '' ? path : `${path}?${query}`;
};

const headers = form => {
  const made = new Headers(said(form, 'header').map(it => [it.name, it.value]));
  if (token.value !== '') {
    made.set('Authorization', `Bearer ${token.value.trim()}`);
  }
  if (form.dataset.type) {
    made.set('Content-Type', form.dataset.type);
  }
  const accept = form.querySelector('[data-accept]');
  if (accept) {
    made.set('Accept', accept.value);
  }
  return made;
};

const body = form => {
  const json = form.querySelector('textarea');
  if (json) {
    return json.value;
  }
  if (!form.querySelector('[data-place=form]')) {
    return undefined;
  }
  const made = new FormData();
  said(form, 'form').forEach(it => made.append(it.name, it.type === 'file' ? it.files[0] : it.value));
  return made;
};

// Breaks JSON into lines, and changes nothing else of it: numbers and texts stay as they came.
const lines = json => {
  let depth = 0;
  let before = '';
  const line = () => '\n' + '  '.repeat(depth);
  return (json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []).map(sign => {
    const opens = before === '{' || before === '[';
    before = sign;
    if (sign === '}' || sign === ']') {
      depth--;
      return opens ? sign : line() + sign;
    }
    const start = opens ? line() : '';
    if (sign === '{' || sign === '[') {
      depth++;
    }
    return start + (sign === ',' ? sign + line() : sign === ':' ? ': ' : sign);
  }).join('');
};

const show = async (form, answer) => {
  const text = await answer.text();
  const type = answer.headers.get('Content-Type') ?? '';
  const shown = text.slice(0, LONGEST);
  form.querySelector('[data-headers]').textContent = [...answer.headers].map(each => each.join(': ')).join('\n');
  form.querySelector('[data-body]').textContent = /\bjson\b/.test(type) ? lines(shown) : shown;
  form.querySelector('[data-cut]').hidden = text.length <= LONGEST;
  form.querySelector('.answer').hidden = false;
  form.querySelector('[role=status]').textContent = `${answer.status} ${answer.statusText}`.trim();
};

document.querySelectorAll('form.try').forEach(form => form.addEventListener('submit', async event => {
  event.preventDefault();
  const status = form.querySelector('[role=status]');
  const button = form.querySelector('button');
  form.querySelector('.answer').hidden = true;
  status.textContent = status.dataset.waiting;
  button.disabled = true;
  try {
    await show(form, await fetch(address(form), {
      method: form.dataset.method, headers: headers(form), body: body(form),
      credentials: 'omit', cache: 'no-store', redirect: 'error',
    }));
  } catch {
    status.textContent = status.dataset.failed;
  } finally {
    button.disabled = false;
  }
}));
