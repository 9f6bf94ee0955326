// Sets each control of a figure, several times, and returns the median of what a redraw takes: from
// the reader's event, and where the figure goes on by itself, from the frame's first script, until
// the page has a layout again; in milliseconds, by control.
async function redraws(live) {
  const ROUNDS = 5;
  const FRAMES = 20;
  const form = live.querySelector('form');
  const times = {};

  // Our first and last callbacks enclose the figure's own in every frame.
  function timed(name, act) {
    return new Promise(done => {
      let begun = 0;
      let handled = 0;
      let frames = 0;
      let ended = false;
      function first() {
        begun = performance.now();
        if (!ended) {
          requestAnimationFrame(first);
        }
      }
      function last() {
        live.getBoundingClientRect();
        (times[name] ||= []).push(performance.now() - begun + (frames++ ? 0 : handled));
        if (frames < FRAMES && live.ariaBusy === 'true') {
          requestAnimationFrame(last);
        } else {
          ended = true;
          done();
        }
      }
      requestAnimationFrame(() => {
        requestAnimationFrame(first);
        const start = performance.now();
        act();
        handled = performance.now() - start;
        requestAnimationFrame(last);
      });
    });
  }

  function input(control, value) {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  for (let round = 0; round < ROUNDS; round++) {
    for (const control of form.elements) {
      if (control.type === 'range') {
        for (const value of [control.max, control.min, control.defaultValue]) {
          await timed(control.name, () => input(control, value));
        }
      } else if (control.type === 'text') {
        for (const value of [control.defaultValue.slice(0, -1), control.defaultValue]) {
          await timed(control.name, () => input(control, value));
        }
      } else if (control.type === 'radio') {
        await timed(control.name, () => control.click());
      } else if (control.dataset.set) {
        await timed(control.dataset.set, () => control.click());
      }
    }
    for (const part of live.querySelectorAll('.live-drawing [data-set]')) {
      await timed(part.dataset.set, () => {
        live.querySelector('[data-set="' + part.dataset.set + '"]')?.click();
      });
    }
  }
  const medians = {};
  for (const [name, all] of Object.entries(times)) {
    medians[name] = all.sort((a, b) => a - b)[all.length >> 1];
  }
  return medians;
}
