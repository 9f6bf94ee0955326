// What a word, a footnote or a section says, shown beside its link while pointed at or focused.
(function () {
  var box = null;
  var shown = null;
  var timer = 0;
  var LINKS = '.prose a.term, .prose a.footnote, .prose p > a[href^="#"], .prose li > a[href^="#"]';

  function content(link) {
    var term = link.dataset.term;
    if (term) {
      return document.querySelector('[data-preview="' + term + '"]').content.cloneNode(true);
    }
    var target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target || link.classList.contains('anchor') || link.closest('#footnotes')) {
      return null;
    }
    var parts = document.createDocumentFragment();
    if (target.classList.contains('footnote')) {
      var note = copy(target);
      note.querySelector('a').remove();
      note.firstChild.data = note.firstChild.data.replace(/^[\s.]+/, '');
      parts.append.apply(parts, Array.from(note.childNodes));
    } else if (target.tagName === 'SECTION') {
      var heading = copy(target.querySelector('h2, h3, h4'));
      heading.querySelectorAll('.anchor').forEach(function (anchor) { anchor.remove(); });
      var title = document.createElement('p');
      title.className = 'preview-title';
      title.append.apply(title, Array.from(heading.childNodes));
      parts.append(title);
      var first = target.querySelector(':scope > p');
      if (first) {
        parts.append(copy(first));
      }
    }
    return parts.childNodes.length > 0 ? parts : null;
  }

  function copy(element) {
    var clone = element.cloneNode(true);
    clone.removeAttribute('id');
    clone.querySelectorAll('[id]').forEach(function (inner) { inner.removeAttribute('id'); });
    return clone;
  }

  function show(link) {
    var parts = content(link);
    if (!parts) {
      return;
    }
    hide();
    box = document.createElement('div');
    box.className = 'preview';
    box.id = 'preview';
    box.setAttribute('role', 'tooltip');
    box.appendChild(parts);
    box.addEventListener('mouseenter', stay);
    box.addEventListener('mouseleave', leave);
    link.setAttribute('aria-describedby', 'preview');
    shown = link;
    document.body.appendChild(box);
    place(link.getClientRects()[0]);
  }

  function place(at) {
    var gap = 8;
    var left = Math.min(Math.max(gap, at.left), document.documentElement.clientWidth - box.offsetWidth - gap);
    var below = at.bottom + gap + box.offsetHeight < innerHeight;
    box.style.left = left + scrollX + 'px';
    box.style.top = (below ? at.bottom + gap : at.top - gap - box.offsetHeight) + scrollY + 'px';
  }

  function hide() {
    stay();
    if (box) {
      shown.removeAttribute('aria-describedby');
      box.remove();
      box = null;
    }
  }

  function stay() {
    clearTimeout(timer);
  }

  function leave() {
    stay();
    timer = setTimeout(hide, 250);
  }

  document.querySelectorAll(LINKS).forEach(function (link) {
    link.addEventListener('mouseenter', function () {
      stay();
      timer = setTimeout(show, 180, link);
    });
    link.addEventListener('mouseleave', leave);
    link.addEventListener('focus', function () {
      if (link.matches(':focus-visible')) {
        show(link);
      }
    });
    link.addEventListener('blur', hide);
    link.addEventListener('click', hide);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      hide();
    }
  });
})();
