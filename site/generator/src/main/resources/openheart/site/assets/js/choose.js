// The first page: on to the language that was chosen before, or that the browser asks for.
(function () {
  var known = ['es', 'en'];
  var wished = [];
  try {
    wished.push(localStorage.getItem('open-heart-language') || '');
  } catch (storageDenied) {
    // The browser's languages, then.
  }
  wished = wished.concat(navigator.languages || [navigator.language || '']);
  for (var i = 0; i < wished.length; i++) {
    var language = wished[i].slice(0, 2).toLowerCase();
    if (known.indexOf(language) >= 0) {
      location.replace(language + '/index.html');
      return;
    }
  }
})();
