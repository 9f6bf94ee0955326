// Shown at any depth: what stands before the language in the address is the way to the site.
(function () {
  var base = location.pathname.match(/^(.*?\/)(es|en)\//);
  if (base) {
    document.querySelectorAll('a[href]').forEach(function (link) {
      link.setAttribute('href', base[1] + link.getAttribute('href'));
    });
  }
})();
