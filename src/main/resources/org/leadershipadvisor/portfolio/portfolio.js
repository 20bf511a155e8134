(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = (id) => document.getElementById(id);
  const head = byId('head');
  const rows = byId('rows');
  const pane = byId('window');
  const detail = byId('detail');
  const WINDOWED = 200;
  const SPARE = 12;
  const IN_PLACE = 300;
  const MOST = 400;

  const el = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text !== undefined && text !== null) {
      element.textContent = text;
    }
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  // Sites with what the table sorts and searches by.
  const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
  const sites = data.sites.map((site, place) => ({
    ...site,
    place,
    text: `${site.n} ${site.id} ${data.settings[site.s]} ${site.a}`.toLowerCase(),
    alerts: site.f.filter((one) => data.patterns[one < 0 ? -1 - one : one][1] === 1).length,
    gaps: site.v.length,
  }));

  // What nobody knows sorts last both ways: up by the upper bound, down by the lower one.
  const score = (point) => ({
    up: (one, other) => bound(one, 2 * point + 1, MOST + 1) - bound(other, 2 * point + 1, MOST + 1),
    down: (one, other) => bound(other, 2 * point, -1) - bound(one, 2 * point, -1),
  });
  const bound = (site, index, none) => (site.p[index] < 0 ? none : site.p[index]);
  const number = (value) => ({
    up: (one, other) => value(one) - value(other),
    down: (one, other) => value(other) - value(one),
  });
  const columns = [
    { name: 'Site', sort: { up: (a, b) => a.place - b.place, down: (a, b) => b.place - a.place } },
    ...data.points.map((name, point) => ({ name: String(point + 1), title: name, sort: score(point) })),
    { name: 'Known', sort: number((site) => site.k) },
    { name: 'Missing', sort: number((site) => site.gaps) },
    { name: 'Alerts', sort: number((site) => site.alerts) },
  ];
  let sorted = 0;
  let way = 'up';
  let shown = sites;

  columns.forEach((column, index) => {
    const th = el('th', null, { scope: 'col' });
    const button = el('button', column.name, { type: 'button', title: column.title ?? `Sort by ${column.name.toLowerCase()}` });
    if (column.title) {
      button.setAttribute('aria-label', `${column.name} ${column.title}`);
    }
    button.addEventListener('click', () => {
      const first = index === 0 || column.title ? 'up' : 'down';
      way = sorted === index ? (way === 'up' ? 'down' : 'up') : first;
      sorted = index;
      update();
    });
    th.append(button);
    head.append(th);
  });

  const kind = (low, high) => {
    if (low < 0) {
      return 'none';
    } else if (low === 0 && high === MOST) {
      return 'unknown';
    } else if (low >= IN_PLACE) {
      return 'inplace';
    }
    return high < IN_PLACE ? 'weak' : 'open';
  };
  const KINDS = { none: 'does not apply', unknown: 'unknown', inplace: 'in place', weak: 'not in place', open: 'perhaps in place' };
  const digits = (hundredths) => (hundredths / 100).toFixed(2);
  const range = (low, high) => {
    if (low < 0) {
      return '–';
    } else if (low === 0 && high === MOST) {
      return '?';
    }
    return digits(low) === digits(high) ? digits(low) : `${digits(low)}–${digits(high)}`;
  };

  const cell = (low, high, name) => {
    const what = kind(low, high);
    const td = el('td', null, { class: `score ${what}`, title: `${name}: ${KINDS[what]}` });
    td.append(el('span', range(low, high)));
    if (low >= 0) {
      const bar = el('i', null, { 'aria-hidden': 'true' });
      bar.style.setProperty('--from', `${low / 4}%`);
      bar.style.setProperty('--to', `${Math.max(high / 4, low / 4 + 3)}%`);
      td.append(bar);
    }
    return td;
  };

  const row = (site, index) => {
    const tr = el('tr', null, { 'aria-rowindex': String(index + 2) });
    const th = el('th', null, { scope: 'row' });
    const button = el('button', site.n, { type: 'button', dir: 'auto', title: site.n });
    button.addEventListener('click', () => open(site));
    th.append(button, el('span', `${data.settings[site.s]}${site.a ? `, ${site.a}` : ''}`, { class: 'fine', dir: 'auto' }));
    tr.append(th);
    data.points.forEach((name, point) => tr.append(cell(site.p[2 * point], site.p[2 * point + 1], name)));
    tr.append(el('td', `${site.k} %`), el('td', String(site.gaps)));
    tr.append(el('td', site.alerts ? String(site.alerts) : '', site.alerts ? { class: 'alarm' } : {}));
    return tr;
  };

  // Only what can be seen is drawn: all rows have one height, and two spacers stand for the rest.
  let height = 56;
  const spacer = (pixels) => {
    const tr = el('tr', null, { class: 'spacer', 'aria-hidden': 'true' });
    const td = el('td', null, { colspan: String(columns.length) });
    td.style.height = `${pixels}px`;
    tr.append(td);
    return tr;
  };
  let drawn = '';
  const draw = () => {
    const windowed = shown.length > WINDOWED;
    const first = windowed ? Math.max(0, Math.floor(pane.scrollTop / height) - SPARE) : 0;
    const last = windowed ? Math.min(shown.length, first + Math.ceil(pane.clientHeight / height) + 2 * SPARE) : shown.length;
    const now = `${first}-${last}`;
    if (now === drawn) {
      return;
    }
    drawn = now;
    const part = shown.slice(first, last).map((site, index) => row(site, first + index));
    rows.replaceChildren(
      ...(first > 0 ? [spacer(first * height)] : []),
      ...part,
      ...(last < shown.length ? [spacer((shown.length - last) * height)] : []));
    const measured = part[0]?.getBoundingClientRect().height;
    if (measured) {
      height = measured;
    }
  };

  const search = byId('search');
  const setting = byId('setting');
  const lacks = byId('lacks');
  const shows = byId('shows');
  const wanted = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
    return (site) => words.every((word) => site.text.includes(word))
      && (setting.value === '' || site.s === Number(setting.value))
      && (lacks.value === '' || site.t[Number(lacks.value)] === 'g')
      && (shows.value === '' || (shows.value === 'alert' ? site.alerts > 0
        : site.f.some((one) => (one < 0 ? -1 - one : one) === Number(shows.value))));
  };
  const figures = (number) => number.toLocaleString('en').replaceAll(',', '\u00a0');
  const update = () => {
    shown = sites.filter(wanted()).sort((one, other) => columns[sorted].sort[way](one, other) || one.place - other.place);
    byId('count').textContent = shown.length === sites.length
      ? `${figures(sites.length)} sites` : `${figures(shown.length)} of ${figures(sites.length)} sites`;
    [...head.children].forEach((th, index) =>
      th.setAttribute('aria-sort', index !== sorted ? 'none' : way === 'up' ? 'ascending' : 'descending'));
    byId('matrix').setAttribute('aria-rowcount', String(shown.length + 1));
    pane.classList.toggle('windowed', shown.length > WINDOWED);
    pane.scrollTop = 0;
    drawn = '';
    draw();
  };

  const list = (heading, entries) => {
    if (entries.length === 0) {
      return [];
    }
    const ul = el('ul');
    ul.append(...entries);
    return [el('h4', heading), ul];
  };
  const item = (text) => el('li', text);
  const practices = (numbers) => numbers.map((one) => item(data.practices[one]));

  const visits = (site) => {
    const gaps = [...site.t].map((state, practice) => [state, practice]).filter(([state]) => state === 'g');
    return gaps.map(([, practice], index) => {
      const li = item(data.practices[practice]);
      const others = site.v[index];
      if (others.length > 0) {
        const p = el('span', 'Visit ', { class: 'fine' });
        others.forEach((other, at) => {
          const [place, percent] = site.l.slice(2 * other);
          const button = el('button', sites[place].n, { type: 'button', class: 'link', dir: 'auto' });
          button.addEventListener('click', () => open(sites[place]));
          p.append(at ? ', ' : '', button, ` (${percent} % alike)`);
        });
        li.append(el('br'), p);
      }
      return li;
    });
  };

  const change = (site) => {
    if (!site.c) {
      return [];
    }
    const moved = site.c.moves
      .map((way, point) => [way, point])
      .filter(([way]) => way !== 'unchanged')
      .map(([way, point]) => item(`${point + 1} ${data.points[point]}: ${MOVES[way]}`));
    return [
      ...list(`Scores since ${site.c.since}`, moved),
      ...list('Became missing', practices(site.c.newGaps)),
      ...list('Found missing, unknown before', practices(site.c.foundGaps)),
      ...list('Now in place', practices(site.c.resolved)),
      ...list('Unknown again', practices(site.c.unknownAgain)),
      el('p', `${site.c.unchanged} practices are missing as before.`, { class: 'fine' }),
    ];
  };
  const MOVES = {
    risen: 'surely rose',
    fallen: 'surely fell',
    'may-have-risen': 'may have risen',
    'may-have-fallen': 'may have fallen',
    'better-known': 'more is known',
    'less-known': 'less is known',
    'now-applies': 'applies now',
    'no-longer-applies': 'does not apply any more',
  };

  const open = (site) => {
    const close = el('button', 'Close', { type: 'button', class: 'close' });
    close.addEventListener('click', () => detail.close());
    const found = site.f.map((one) => {
      const [title, alert] = data.patterns[one < 0 ? -1 - one : one];
      return item(`${alert ? 'Alert: ' : ''}${title}${one < 0 ? ' (possible)' : ''}`);
    });
    const points = data.points.map((name, point) =>
      item(`${point + 1} ${name}: ${range(site.p[2 * point], site.p[2 * point + 1]).replace('?', 'unknown')}`));
    detail.replaceChildren(
      close,
      el('h3', site.n, { id: 'detail-name', dir: 'auto' }),
      el('p', `${data.settings[site.s]}${site.a ? `, ${site.a}` : ''}. ${site.id}, as of ${site.d}, ${site.k} % known.`, { class: 'fine', dir: 'auto' }),
      ...list('Failure patterns', found),
      ...list('Leverage points, 0 to 4', points),
      ...list('What is missing, and whom to visit', visits(site)),
      ...change(site));
    if (!detail.open) {
      detail.showModal();
    }
    detail.scrollTop = 0;
  };

  const options = (select, entries) => entries.forEach(([value, text]) => select.append(el('option', text, { value })));
  options(setting, data.settings.map((name, index) => [String(index), name]));
  const missing = new Set(sites.flatMap((site) => [...site.t].flatMap((state, index) => (state === 'g' ? [index] : []))));
  options(lacks, data.practices.map((name, index) => [String(index), name, index])
    .filter(([, , index]) => missing.has(index)).sort((one, other) => compare(one[1], other[1])));
  options(shows, [['alert', 'any alert'], ...data.patterns.map(([title, alert], index) => [String(index), `${alert ? 'Alert: ' : ''}${title}`])]);
  [search, setting, lacks, shows].forEach((control) => control.addEventListener('input', update));
  document.querySelector('.filters').addEventListener('submit', (event) => event.preventDefault());
  pane.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  window.addEventListener('resize', () => { drawn = ''; draw(); });
  byId('explorer').hidden = false;
  update();
})();
