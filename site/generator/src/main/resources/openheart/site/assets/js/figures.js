// A figure enlarges over the page, and closes by a click, by its button or by Escape.
(function () {
  var words = document.body.dataset;
  var dialog = document.createElement('dialog');
  if (!dialog.showModal) {
    return;
  }
  dialog.className = 'enlarged picture';

  document.querySelectorAll('figure.picture').forEach(function (figure) {
    var pictures = figure.querySelectorAll('img');
    var button = control('enlarge', words.enlarge);
    button.addEventListener('click', function () {
      var close = control('shrink', words.close);
      dialog.textContent = '';
      dialog.setAttribute('aria-label', pictures[0].alt);
      dialog.appendChild(close);
      pictures.forEach(function (picture) {
        dialog.appendChild(picture.cloneNode()).loading = 'eager';
      });
      document.body.appendChild(dialog);
      dialog.showModal();
    });
    pictures.forEach(function (picture) {
      picture.addEventListener('click', function () { button.click(); });
    });
    pictures[pictures.length - 1].after(button);
  });

  function control(kind, label) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = kind;
    button.setAttribute('aria-label', label);
    return button;
  }

  dialog.addEventListener('click', function () { dialog.close(); });
})();

// Paper shows every figure, also those that were not scrolled to.
addEventListener('beforeprint', function () {
  document.querySelectorAll('img[loading="lazy"]').forEach(function (picture) {
    picture.loading = 'eager';
  });
});
