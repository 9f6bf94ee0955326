// What was read and answered. It stays in this browser, unless the reader takes it elsewhere.
(function () {
  var VERSION = 1;
  var READING = 1200;

  function empty() {
    return { course: 'open-heart', version: VERSION, read: {}, quiz: {} };
  }

  function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  }

  // The progress in a text, or null if it is not whole.
  function parse(text) {
    var data;
    try {
      data = JSON.parse(text);
    } catch (notJson) {
      return null;
    }
    var name = /^[\w-]{1,80}$/;
    var whole = isObject(data) && data.course === 'open-heart' && data.version === VERSION
      && isObject(data.read) && isObject(data.quiz)
      && Object.keys(data.read).every(function (lesson) {
        return name.test(lesson) && Array.isArray(data.read[lesson])
          && data.read[lesson].every(function (id) {
            return typeof id === 'string' && name.test(id);
          });
      })
      && Object.keys(data.quiz).every(function (lesson) {
        return name.test(lesson) && isObject(data.quiz[lesson])
          && Object.keys(data.quiz[lesson]).every(function (id) {
            return name.test(id) && /^(right|wrong)$/.test(data.quiz[lesson][id]);
          });
      });
    return whole ? data : null;
  }

  function load() {
    return parse(openHeart.kept('progress') || '') || empty();
  }

  function save(data) {
    openHeart.keep('progress', JSON.stringify(data));
    show(data);
  }

  openHeart.progress = {
    // Notes an answer; one that was right before stays so.
    answer: function (lesson, question, right) {
      var data = load();
      var answers = data.quiz[lesson] = data.quiz[lesson] || {};
      answers[question] = right || answers[question] === 'right' ? 'right' : 'wrong';
      save(data);
    },

    answers: function (lesson) {
      return load().quiz[lesson] || {};
    }
  };

  function count(data, link) {
    var lesson = link.dataset.lesson;
    var answers = data.quiz[lesson] || {};
    return {
      sections: Number(link.dataset.sections),
      read: Math.min((data.read[lesson] || []).length, Number(link.dataset.sections)),
      questions: Number(link.dataset.questions),
      right: Object.keys(answers).filter(function (id) { return answers[id] === 'right'; }).length
    };
  }

  function fill(text, values) {
    return values.reduce(function (filled, value, i) {
      return filled.replace('{' + i + '}', value);
    }, text);
  }

  // In the navigation: how much of each lesson was read.
  function mark(link, sum, words) {
    var old = link.querySelector('.read-mark');
    if (old) {
      old.remove();
    }
    if (sum.read === 0) {
      return;
    }
    var sign = document.createElement('span');
    var said = document.createElement('span');
    var all = sum.read === sum.sections;
    sign.className = all ? 'read-mark all' : 'read-mark';
    sign.style.setProperty('--read', sum.read / sum.sections);
    said.className = 'unseen';
    said.textContent = ' (' + fill(all ? words.all : words.some, [sum.read, sum.sections]) + ')';
    sign.appendChild(said);
    link.appendChild(sign);
  }

  // On the front page: each lesson, and all of them.
  function show(data) {
    var lessons = document.getElementById('lessons');
    var front = document.getElementById('progress');
    var total = { sections: 0, read: 0, questions: 0, right: 0 };
    lessons.querySelectorAll('[data-lesson]').forEach(function (link) {
      var sum = count(data, link);
      Object.keys(total).forEach(function (key) { total[key] += sum[key]; });
      mark(link, sum, lessons.dataset);
      var place = document.querySelector('.plan [data-progress="' + link.dataset.lesson + '"]');
      if (place) {
        var begun = sum.read > 0 || sum.right > 0;
        place.hidden = !begun;
        place.style.setProperty('--read', sum.read / sum.sections);
        place.textContent = begun ? words(front, sum) : '';
      }
    });
    if (front) {
      front.hidden = false;
      front.querySelector('[data-sum]').textContent = words(front, total);
      front.querySelector('.progress-bar').style.setProperty('--read', total.read / total.sections);
    }
  }

  function words(front, sum) {
    return fill(front.dataset.words, [sum.read, sum.sections, sum.right, sum.questions]);
  }

  // A section counts as read once its end has stayed in view.
  function watch(chapter) {
    var lesson = chapter.dataset.chapter;
    var waiting = new Map();
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        var end = entry.target;
        clearTimeout(waiting.get(end));
        if (entry.isIntersecting) {
          waiting.set(end, setTimeout(function () {
            observer.unobserve(end);
            var data = load();
            var read = data.read[lesson] = data.read[lesson] || [];
            if (read.indexOf(end.parentElement.id) < 0) {
              read.push(end.parentElement.id);
              save(data);
            }
            end.remove();
          }, READING));
        }
      });
    });
    chapter.querySelectorAll(':scope > section[id]').forEach(function (section) {
      var end = document.createElement('span');
      end.className = 'section-end';
      section.appendChild(end);
      observer.observe(end);
    });
  }

  function control(front) {
    var said = front.querySelector('[role="status"]');
    var clear = front.querySelector('[data-clear]');
    var file = front.querySelector('input[type="file"]');

    front.querySelector('[data-export]').addEventListener('click', function () {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(
        new Blob([JSON.stringify(load(), null, 2) + '\n'], { type: 'application/json' }));
      link.download = front.dataset.file;
      link.click();
      setTimeout(URL.revokeObjectURL, 1000, link.href);
      said.textContent = front.dataset.exported;
    });

    front.querySelector('[data-import]').addEventListener('click', function () { file.click(); });
    file.addEventListener('change', function () {
      if (file.files.length === 0) {
        return;
      }
      file.files[0].text().then(take, function () { take(''); });
      file.value = '';
    });

    // Adds what the file holds; a file that is not whole changes nothing.
    function take(text) {
      var other = parse(text);
      if (!other) {
        said.textContent = front.dataset.damaged;
        return;
      }
      var data = load();
      Object.keys(other.read).forEach(function (lesson) {
        data.read[lesson] = Array.from(new Set((data.read[lesson] || []).concat(other.read[lesson])));
      });
      Object.keys(other.quiz).forEach(function (lesson) {
        var answers = data.quiz[lesson] = data.quiz[lesson] || {};
        Object.keys(other.quiz[lesson]).forEach(function (id) {
          answers[id] = answers[id] === 'right' ? 'right' : other.quiz[lesson][id];
        });
      });
      save(data);
      said.textContent = front.dataset.imported;
    }

    // It can't be undone, so it is asked for twice.
    clear.addEventListener('click', function () {
      if (clear.dataset.sure === undefined) {
        clear.dataset.sure = '';
        clear.textContent = front.dataset.sure;
        return;
      }
      save(empty());
      calm();
      said.textContent = front.dataset.cleared;
    });
    clear.addEventListener('blur', calm);

    function calm() {
      delete clear.dataset.sure;
      clear.textContent = front.dataset.clear;
    }
  }

  var chapter = document.querySelector('[data-chapter]');
  var front = document.getElementById('progress');
  if (chapter) {
    watch(chapter);
  }
  if (front) {
    control(front);
  }
  show(load());
})();
