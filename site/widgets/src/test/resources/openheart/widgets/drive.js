// Does to each figure what data-script says, as a reader would, and posts what came of it.
(async function () {
  function frame() {
    return new Promise(requestAnimationFrame);
  }

  async function rest(live) {
    await frame();
    while (live.getAttribute('aria-busy') === 'true') {
      await frame();
    }
    await frame();
    await frame();
  }

  function operate(live, action) {
    var at = action.indexOf('=');
    var input = live.querySelector('form').elements[action.slice(0, at)];
    if (!input) {
      live.querySelector('[data-set="' + action + '"]').click();
    } else if (input.length) {
      Array.from(input).find(function (one) { return one.value === action.slice(at + 1); }).click();
    } else {
      input.value = action.slice(at + 1);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  var printed = '';
  addEventListener('securitypolicyviolation', function (event) {
    printed += 'policy: ' + event.violatedDirective + '\n';
  });
  console.warn = function (problem) { printed += 'problem: ' + problem + '\n'; };
  try {
    for (var figure of document.querySelectorAll('[data-widget]')) {
      for (var wait = 0; !figure.querySelector('.live') && wait < 600; wait++) {
        await frame();
      }
      var live = figure.querySelector('.live');
      for (var action of [''].concat(figure.dataset.script.split('; '))) {
        if (action) {
          operate(live, action);
        }
        await rest(live);
        printed += figure.dataset.widget + ' ' + action + ': ' + live.dataset.bits + ' '
          + live.querySelector('.live-result').textContent + '\n';
      }
    }
  } catch (problem) {
    printed += 'failed: ' + (problem.stack || problem);
  }
  await fetch('printed', { method: 'POST', body: printed });
})();
