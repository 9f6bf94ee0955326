// Before anything is painted: the theme that the reader chose, if one was chosen.
(function () {
  try {
    var theme = localStorage.getItem('open-heart-theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.setAttribute('data-theme', theme);
    }
  } catch (storageDenied) {
    // The system's theme, then.
  }
})();
