// Theme and language, both remembered; the language switch keeps the section.
(function () {
  var root = document.documentElement;

  function isDark() {
    var chosen = root.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  document.querySelectorAll('[data-theme-switch]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var theme = isDark() ? 'light' : 'dark';
      root.setAttribute('data-theme', theme);
      openHeart.keep('theme', theme);
    });
  });

  document.querySelectorAll('[data-language]').forEach(function (link) {
    link.addEventListener('click', function () {
      openHeart.keep('language', link.getAttribute('data-language'));
      link.hash = openHeart.section || location.hash;
    });
  });
})();
