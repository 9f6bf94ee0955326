// Judges the page that is open by axe-core. `rules` are held against all of it; contrast, which is
// slow, against the texts of which `readable` has no like. Formulas have the colour of their text,
// and their many parts are hidden from readers' tools.
async (rules, readable) => {
  const exclude = [['.katex-html']];
  const grounds = new Map();

  // What is painted behind an element by what holds it, and how it is covered.
  function ground(element) {
    if (!element) return '';
    if (!grounds.has(element)) {
      const s = getComputedStyle(element);
      const own = [s.backgroundColor, s.backgroundImage, s.opacity, s.filter, s.mixBlendMode, s.position];
      const nothing = own.join() === 'rgba(0, 0, 0, 0),none,1,none,normal,static';
      grounds.set(element, ground(element.parentElement) + (nothing ? '' : '\n' + own.join()));
    }
    return grounds.get(element);
  }

  // Whatever contrast depends on. Texts that agree in it are alike.
  function look(element) {
    const s = getComputedStyle(element);
    return [s.color, s.webkitTextFillColor, s.textShadow, s.fontSize, s.fontWeight].join() + ground(element);
  }

  const known = new Set(readable);
  const texts = new Map();
  for (const element of document.body.querySelectorAll('*')) {
    const text = [...element.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
    if ((text || element.matches('input, select, textarea')) && !element.closest('.katex-html')) {
      const it = look(element);
      if (!known.has(it)) texts.set(element, it);
    }
  }

  const all = await axe.run({exclude}, {
    runOnly: rules, rules: {'color-contrast': {enabled: false}}, resultTypes: ['violations']});
  const contrast = texts.size === 0 ? {passes: [], violations: []} : await axe.run(
    {include: [...texts.keys()], exclude}, {runOnly: ['color-contrast'], elementRef: true});
  return {
    faults: [...all.violations, ...contrast.violations].flatMap(rule => rule.nodes.map(node =>
      rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\s+/g, ' '))),
    readable: [...new Set(contrast.passes.flatMap(rule => rule.nodes.map(node => texts.get(node.element))))]
      .filter(Boolean)
  };
}
