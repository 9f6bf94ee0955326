// Interactive figures: the course's own Java, as WebAssembly, draws them in the page. Where that
// can't run, the figure that stands in the page stays. Needs only 'wasm-unsafe-eval' of a policy.
(function () {
  // A module of one structure: what a browser without WASM-GC does not know.
  var GC = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0]);
  var figures = document.querySelectorAll('[data-widget]');
  if (!figures.length || !window.WebAssembly || !WebAssembly.validate(GC)) {
    return;
  }
  var base = document.currentScript.src.replace(/[^/]*$/, '');
  var still = matchMedia('(prefers-reduced-motion: reduce)');
  var shared = window.openHeartWidgets = {};
  var host = null;
  var loading = null;

  function script(name) {
    return new Promise(function (resolve, reject) {
      var element = document.createElement('script');
      element.src = base + name;
      element.onload = resolve;
      element.onerror = reject;
      document.head.appendChild(element);
    });
  }

  function load() {
    loading = loading || Promise.all([
      script('widgets-module.js'), script('widgets-' + document.documentElement.lang + '.js')
    ]).then(function () {
      var zipped = Uint8Array.from(atob(shared.module), function (c) { return c.charCodeAt(0); });
      shared.module = null;
      var bytes = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
      return new Response(bytes).arrayBuffer();
    }).then(function (bytes) {
      return WebAssembly.compile(bytes, { builtins: ['js-string'] });
    }).then(start);
    return loading;
  }

  // The program and what it asks of its surroundings.
  async function start(module) {
    var said = '';
    var parts = {};
    var section = WebAssembly.Module.customSections(module, 'teavm.memoryRequirements')[0];
    var needs = JSON.parse(new TextDecoder().decode(section));
    var given = {
      page: {
        put: function (character) { said += String.fromCharCode(character); },
        part: function (name) { parts[String.fromCharCode(name)] = said; said = ''; }
      },
      teavmMath: Math,
      teavmDate: { currentTimeMillis: Date.now },
      env: { memory: new WebAssembly.Memory({ initial: needs.min, maximum: 1024 }) },
      teavmMemory: {
        heapOffset: constant((needs.dataSize + 7) & -8),
        maxSize: constant(1 << 26),
        notifyHeapResized: function () {}
      },
      teavm: {
        takeStackTrace: function () { return null; },
        decorateException: function () {},
        createWeakRef: function (value) { return new WeakRef(value); },
        deref: function (ref) { return ref.deref() || null; }
      },
      teavmJso: {
        stringBuiltinsSupported: function () { return 0; },
        createClass: function () { return null; },
        defineFunction: function () { return null; },
        defineStaticMethod: function () {},
        createFunction1: function (name, body) {
          if (body !== 'return ' + name + ';') {
            throw new Error('widgets: unknown function ' + body);
          }
          return same;
        },
        callFunction1: function (f, x) { return f(x); },
        // The clock, and the order of bytes.
        global: function (name) { return window[name]; },
        callMethod0: function (object, name) {
          return object === null ? window[name]() : object[name]();
        },
        getProperty: function (object, name) {
          return object === null ? window[name] : object[name];
        },
        setProperty: function (object, name, value) { object[name] = value; },
        construct1: function (Type, x) { return new Type(x); },
        isUndefined: function (value) { return value === undefined; },
        isPrimitive: function (value, type) { return value === null || typeof value === type; },
        unwrapDouble: same, wrapInt: same, unwrapInt: same, wrapShort: same, unwrapByte: same
      },
      // For browsers that have none of their own.
      'wasm:js-string': {
        fromCharCode: function (c) { return String.fromCharCode(c); },
        concat: function (a, b) { return a + b; },
        charCodeAt: function (text, at) { return text.charCodeAt(at); },
        length: function (text) { return text.length; },
        substring: function (text, from, to) { return text.substring(from, to); }
      }
    };
    var imports = {};
    WebAssembly.Module.imports(module).forEach(function (wanted) {
      var of = imports[wanted.module] = imports[wanted.module] || {};
      var it = (given[wanted.module] || {})[wanted.name];
      of[wanted.name] = it !== undefined ? it : function () {
        throw new Error('widgets: nobody gives ' + wanted.module + '.' + wanted.name + ' '
          + Array.prototype.join.call(arguments));
      };
    });
    var java = (await WebAssembly.instantiate(module, imports)).exports;
    host = {
      // Calls an exported method with a text and numbers; returns its result and what it gave.
      call: function (method, text) {
        for (var i = 0; i < text.length; i++) {
          java.take(text.charCodeAt(i));
        }
        parts = {};
        parts.result = java[method].apply(null, Array.prototype.slice.call(arguments, 2));
        return parts;
      }
    };
    host.call('texts', shared.texts);
  }

  function same(value) {
    return value;
  }

  function constant(value) {
    return new WebAssembly.Global({ value: 'i32', mutable: false }, value);
  }

  // One figure, alive.
  function mount(figure) {
    var number = host.call('open', figure.dataset.widget).result;
    if (number < 0) {
      return;
    }
    var made = host.call('controls', '', number);
    var live = document.createElement('div');
    live.className = 'live live-' + figure.dataset.widget.replace('/', '-');
    live.setAttribute('role', 'group');
    live.setAttribute('aria-label', made.t);
    live.innerHTML = '<div class="live-drawing"></div>'
      + '<p class="live-result" aria-hidden="true"></p><p class="unseen" role="status"></p>'
      + '<form class="live-controls">' + made.c + '</form>'
      + '<div class="live-foot"><p></p><button type="button" data-reset></button></div>';
    var drawing = live.firstChild;
    var result = live.querySelector('.live-result');
    var status = live.querySelector('[role=status]');
    var form = live.querySelector('form');
    live.querySelector('.live-foot p').textContent = made.h;
    live.querySelector('[data-reset]').textContent = made.r;
    var width = 0;
    var waiting = false;
    var running = false;
    var state = '';
    var timer = 0;

    function draw() {
      waiting = false;
      var drawn = host.call('draw', '', number, width);
      var focused = drawing.contains(document.activeElement)
        && document.activeElement.dataset.set;
      drawing.innerHTML = drawn.d;
      if (focused) {
        var again = drawing.querySelector('[data-set="' + CSS.escape(focused) + '"]');
        (again || drawing).focus();
      }
      result.textContent = drawn.l;
      live.dataset.bits = drawn.result;
      drawn.v.split('\n').forEach(show);
      state = drawn.s;
    }

    function later() {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(draw);
      }
    }

    // What a control is set to: key, value, text, limit, problem, whether it is hidden.
    function show(line) {
      var told = line.split('\t');
      var input = form.elements[told[0]];
      var button = form.querySelector('[data-set="' + told[0] + '="]');
      var element = button || (input && (input.length ? input[0] : input));
      if (!element) {
        return;
      }
      element.closest('.live-controls > *').hidden = told[5] === 'hidden';
      if (button) {
        button.textContent = told[2];
        return;
      }
      if (told[3] && !input.length) {
        input.max = told[3];
      }
      if (input.value !== told[1]) {
        input.value = told[1];
      }
      if (element.type === 'range') {
        element.setAttribute('aria-valuetext', told[2]);
        form.querySelector('output[for="' + element.id + '"]').textContent = told[2];
      } else if (element.type === 'text') {
        element.setAttribute('aria-invalid', told[4] ? 'true' : 'false');
        element.parentNode.querySelector('.live-problem').textContent = told[4];
      }
    }

    // The result is announced, and the address written, when the hand rests.
    function settle() {
      clearTimeout(timer);
      timer = setTimeout(function () {
        if (running) {
          settle();
          return;
        }
        announce();
        history.replaceState(history.state, '', address());
      }, 400);
    }

    function announce() {
      if (status.textContent !== result.textContent) {
        status.textContent = result.textContent;
      }
    }

    function address() {
      var values = state.split('\n').filter(Boolean).map(function (line) {
        var at = line.indexOf('=');
        return line.slice(0, at) + '=' + encodeURIComponent(line.slice(at + 1)).replace(/%2C/g, ',');
      });
      return '#' + figure.id + (values.length ? '?' + values.join('&') : '');
    }

    function change(text) {
      host.call('set', text, number);
      later();
      settle();
      run();
    }

    // As long as the figure has more to do: in every frame, or without showing the way there.
    function run() {
      if (running) {
        return;
      }
      running = true;
      (function frame() {
        var until = performance.now() + 8;
        do {
          running = host.call('tick', '', number).result === 1;
        } while (running && still.matches && performance.now() < until);
        live.setAttribute('aria-busy', running);
        if (running) {
          requestAnimationFrame(frame);
        }
        if (!still.matches || !running) {
          later();
        }
        if (!running) {
          setTimeout(announce, 400);
        }
      })();
    }

    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('input', function (event) {
      change(event.target.name + '=' + event.target.value);
    });
    live.addEventListener('click', function (event) {
      var at = event.target.closest('[data-set], [data-step], [data-reset]');
      if (!at) {
        return;
      }
      if (at.hasAttribute('data-reset')) {
        restore('');
        settle();
      } else if (at.dataset.set) {
        change(at.dataset.set);
      } else {
        var step = at.dataset.step.split('=');
        change(step[0] + '=' + (Number(form.elements[step[0]].value) + Number(step[1])));
      }
    });
    drawing.addEventListener('pointerdown', function (event) {
      var handle = event.target.closest('[data-drag]');
      if (!handle || event.button) {
        return;
      }
      var name = handle.dataset.drag;
      var svg = handle.ownerSVGElement;
      var at = Array.prototype.indexOf.call(drawing.children, svg);
      drawing.setPointerCapture(event.pointerId);
      event.preventDefault();
      move(event);
      drawing.addEventListener('pointermove', move);
      ['pointerup', 'pointercancel'].forEach(function (end) {
        drawing.addEventListener(end, function () {
          drawing.removeEventListener('pointermove', move);
        }, { once: true });
      });
      function move(to) {
        var box = drawing.children[at].getBoundingClientRect();
        var scale = drawing.children[at].viewBox.baseVal.width / box.width;
        host.call('drag', name, number,
          (to.clientX - box.left) * scale, (to.clientY - box.top) * scale);
        later();
        settle();
      }
    });

    function restore(lines) {
      host.call('restore', lines, number);
      later();
      run();
    }

    function fromAddress() {
      var hash = location.hash;
      if (hash.indexOf('#' + figure.id + '?') === 0) {
        try {
          restore(hash.slice(figure.id.length + 2).split('&').map(decodeURIComponent).join('\n'));
        } catch (notEncoded) {
          // As if there were nothing.
        }
        return true;
      }
      return false;
    }

    addEventListener('hashchange', function () {
      if (fromAddress()) {
        figure.scrollIntoView();
      }
    });
    // A picture that the text speaks of stays, and what moves stands below it.
    figure.insertBefore(live, 'keep' in figure.dataset ? null : figure.firstChild);
    figure.classList.add('alive');
    width = Math.floor(drawing.clientWidth);
    draw();
    status.textContent = result.textContent;
    fromAddress();
    run();
    new ResizeObserver(function () {
      var now = Math.floor(drawing.clientWidth);
      if (now && now !== width) {
        width = now;
        later();
      }
    }).observe(drawing);
  }

  function awaken(figure) {
    return load().then(function () {
      mount(figure);
    }).catch(function (problem) {
      console.warn(problem);
    });
  }

  var near = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) {
        near.unobserve(entry.target);
        awaken(entry.target);
      }
    });
  }, { rootMargin: '600px' });
  figures.forEach(function (figure) {
    var asked = location.hash.indexOf('#' + figure.id + '?') === 0;
    if (asked) {
      awaken(figure).then(function () { figure.scrollIntoView(); });
    } else {
      near.observe(figure);
    }
  });

  // The other language shows the same experiment.
  document.querySelectorAll('[data-language]').forEach(function (link) {
    link.addEventListener('click', function () {
      if (/^#interactive-[\w-]+\?/.test(location.hash)) {
        link.hash = location.hash;
      }
    });
  });
})();
