// Search without a service: the index is a script of the site's own, loaded when it is first asked.
(function () {
  var dialog = document.getElementById('search');
  var field = dialog && dialog.querySelector('input');
  var list = document.getElementById('search-results');
  var status = dialog && dialog.querySelector('[role="status"]');
  var MOST = 20;
  var AROUND = 60;
  var parts = null;
  var chosen = -1;
  if (!dialog || !dialog.showModal) {
    return;
  }

  document.querySelectorAll('[data-search]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', open);
  });

  document.addEventListener('keydown', function (event) {
    var typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      open();
    }
  });

  function open() {
    if (!dialog.open) {
      dialog.showModal();
    }
    field.focus();
    field.select();
    if (!parts && !document.querySelector('script[data-index]')) {
      var script = document.createElement('script');
      script.src = dialog.dataset.index;
      script.dataset.index = '';
      document.head.appendChild(script);
    }
  }

  // Called by the index.
  openHeart.index = function (index) {
    parts = index.parts.map(function (part) {
      var page = index.pages[part[0]];
      return {
        address: dialog.dataset.root + page[0] + (part[1] ? '#' + part[1] : ''),
        place: page[1],
        title: part[2],
        text: part[3],
        inTitle: fold(part[2]),
        inPlace: fold(page[1]),
        inText: fold(part[3])
      };
    });
    search();
  };

  // Letters without accents, all else blank; each character stays at its position.
  function fold(text) {
    return ' ' + Array.from(text, function (letter) {
      var plain = letter.normalize('NFD').charAt(0).toLowerCase();
      return /[a-z0-9\u0370-\u03ff]/.test(plain) ? plain : ' ';
    }).join('') + ' ';
  }

  // How well a part answers; 0 if one of the words begins nowhere in it.
  function worth(part, words) {
    var sum = 0;
    for (var i = 0; i < words.length; i++) {
      var begin = ' ' + words[i];
      var whole = begin + ' ';
      var score = 0;
      score += part.inTitle.indexOf(whole) >= 0 ? 40 : part.inTitle.indexOf(begin) >= 0 ? 24 : 0;
      score += part.inPlace.indexOf(begin) >= 0 ? 6 : 0;
      score += Math.min(part.inText.split(begin).length - 1, 6) * 2;
      score += part.inText.indexOf(whole) >= 0 ? 2 : 0;
      if (score === 0) {
        return 0;
      }
      sum += score;
    }
    return sum + (part.inTitle.trim() === words.join(' ') ? 100 : 0);
  }

  function search() {
    var words = fold(field.value).split(' ').filter(Boolean);
    chosen = -1;
    list.textContent = '';
    if (!parts || words.length === 0) {
      show(0, '');
      return;
    }
    var found = parts
      .map(function (part) { return { part: part, worth: worth(part, words) }; })
      .filter(function (hit) { return hit.worth > 0; })
      .sort(function (a, b) { return b.worth - a.worth; });
    found.slice(0, MOST).forEach(function (hit, i) {
      list.appendChild(option(hit.part, words, i));
    });
    var word = found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'many';
    show(found.length, dialog.dataset[word].replace('{0}', found.length));
  }

  function show(count, message) {
    list.hidden = count === 0;
    field.setAttribute('aria-expanded', String(count > 0));
    field.removeAttribute('aria-activedescendant');
    status.textContent = message;
  }

  function option(part, words, i) {
    var link = document.createElement('a');
    link.href = part.address;
    link.id = 'search-result-' + i;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.appendChild(marked('span', 'found-title', part.title, words));
    if (part.place !== part.title) {
      link.appendChild(marked('span', 'found-place', part.place, []));
    }
    link.appendChild(marked('span', 'found-text', excerpt(part, words), words));
    link.addEventListener('click', function () { dialog.close(); });
    return link;
  }

  function excerpt(part, words) {
    var at = part.inText.indexOf(' ' + words[0]);
    var start = at < AROUND ? 0 : part.text.indexOf(' ', at - AROUND) + 1;
    var end = Math.min(part.text.length, start + 3 * AROUND);
    return (start > 0 ? '\u2026 ' : '') + part.text.slice(start, end)
      + (end < part.text.length ? ' \u2026' : '');
  }

  function marked(kind, name, text, words) {
    var element = document.createElement(kind);
    var folded = fold(text);
    var at = 0;
    element.className = name;
    while (at < text.length) {
      var next = null;
      words.forEach(function (word) {
        var place = folded.indexOf(' ' + word, at);
        if (place >= 0 && (!next || place < next.place)) {
          next = { place: place, length: word.length };
        }
      });
      if (!next) {
        break;
      }
      element.append(text.slice(at, next.place));
      var mark = document.createElement('mark');
      mark.textContent = text.slice(next.place, next.place + next.length);
      element.appendChild(mark);
      at = next.place + next.length;
    }
    element.append(text.slice(at));
    return element;
  }

  function choose(i) {
    var options = list.children;
    if (options.length === 0) {
      return;
    }
    if (chosen >= 0) {
      options[chosen].setAttribute('aria-selected', 'false');
    }
    chosen = (i + options.length) % options.length;
    options[chosen].setAttribute('aria-selected', 'true');
    options[chosen].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', options[chosen].id);
  }

  field.addEventListener('input', search);
  field.addEventListener('keydown', function (event) {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      choose(chosen + 1);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === 'Enter' && list.children.length > 0) {
      event.preventDefault();
      list.children[Math.max(chosen, 0)].click();
    }
  });
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog || event.target.closest('[data-close]')) {
      dialog.close();
    }
  });
})();
