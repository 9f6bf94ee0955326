// Marks the section in view, and folds the list away where it stands above the text.
(function () {
  var contents = document.querySelector('.contents');
  if (!contents) {
    return;
  }
  if (matchMedia('(max-width: 60rem)').matches) {
    contents.open = false;
  }
  var links = Array.prototype.slice.call(contents.querySelectorAll('a[href^="#"]'));
  var sections = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  var marked = null;

  function mark() {
    var line = innerHeight * 0.3;
    var at = -1;
    sections.forEach(function (section, i) {
      if (section.getBoundingClientRect().top <= line) {
        at = i;
      }
    });
    var link = at < 0 ? null : links[at];
    if (link === marked) {
      return;
    }
    if (marked) {
      marked.removeAttribute('aria-current');
    }
    marked = link;
    openHeart.section = link ? link.hash : '';
    if (link) {
      link.setAttribute('aria-current', 'location');
      // Only the list itself may move, never the page.
      var top = link.offsetTop - contents.clientHeight / 2;
      if (contents.scrollHeight > contents.clientHeight) {
        contents.scrollTop = top;
      }
    }
  }

  var waiting = false;
  addEventListener('scroll', function () {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(function () {
        waiting = false;
        mark();
      });
    }
  }, { passive: true });
  mark();
})();
