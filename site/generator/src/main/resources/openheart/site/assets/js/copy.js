// A button on each piece of code; where the clipboard is closed, it selects the code instead.
(function () {
  var words = document.body.dataset;
  document.querySelectorAll('.code-frame, .listingblock').forEach(function (frame) {
    var code = frame.querySelector('pre');
    if (!code || code.closest('.output')) {
      return;
    }
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', function () {
      write(plain(code)).then(function () {
        button.textContent = words.copied;
        setTimeout(function () {
          button.textContent = words.copy;
        }, 1800);
      }, function () {
        getSelection().selectAllChildren(code);
      });
    });
    frame.appendChild(button);
  });

  function plain(code) {
    var copy = code.cloneNode(true);
    copy.querySelectorAll('.line-number').forEach(function (number) {
      number.remove();
    });
    return copy.textContent;
  }

  function write(text) {
    return navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
  }
})();
