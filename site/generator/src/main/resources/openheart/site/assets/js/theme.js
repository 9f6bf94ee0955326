// Before anything is painted: the theme that the reader chose, if one was chosen, and typefaces.
(function () {
  try {
    var theme = localStorage.getItem('open-heart-theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.setAttribute('data-theme', theme);
    }
  } catch (storageDenied) {
    // The system's theme, then.
  }
  // The typefaces that every page begins with, so that no line moves when they come. From a folder
  // they are there at once, and browsers don't ask for them ahead.
  if (location.protocol !== 'file:') {
    var fonts = new URL('fonts/', document.currentScript.src);
    ['newsreader-latin-600-normal', 'source-sans-pro-latin-400-normal',
      'source-sans-pro-latin-600-normal'].forEach(function (face) {
      var ahead = document.createElement('link');
      ahead.rel = 'preload';
      ahead.as = 'font';
      ahead.type = 'font/woff2';
      ahead.crossOrigin = 'anonymous';
      ahead.href = new URL(face + '.woff2', fonts);
      document.head.appendChild(ahead);
    });
  }
})();
