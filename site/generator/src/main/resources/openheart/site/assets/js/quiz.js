// Counts the questions that were answered right at once. Without it, answers still unfold.
(function () {
  document.querySelectorAll('[data-quiz]').forEach(function (quiz) {
    var lesson = quiz.closest('[data-chapter]').dataset.chapter;
    var questions = Array.from(quiz.querySelectorAll('[data-question]'));
    var score = quiz.querySelector('[data-score]');

    function show() {
      var answers = openHeart.progress.answers(lesson);
      var answered = 0;
      var right = 0;
      questions.forEach(function (question) {
        var answer = answers[question.dataset.question];
        answered += answer ? 1 : 0;
        right += answer === 'right' ? 1 : 0;
        question.classList.toggle('known', answer === 'right');
      });
      score.hidden = answered === 0;
      score.textContent = score.dataset.score
        .replace('{right}', right)
        .replace('{all}', questions.length);
    }

    questions.forEach(function (question) {
      var answered = false;
      question.querySelectorAll('[data-answer]').forEach(function (answer) {
        answer.addEventListener('toggle', function () {
          if (answered || !answer.open) {
            return;
          }
          answered = true;
          openHeart.progress.answer(
            lesson, question.dataset.question, answer.dataset.answer === 'right');
          show();
        });
      });
    });
    show();
  });
})();
