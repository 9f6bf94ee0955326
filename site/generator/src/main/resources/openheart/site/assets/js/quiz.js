// Counts the questions that were answered right at once. Without it, answers still unfold.
(function () {
  document.querySelectorAll('[data-quiz]').forEach(function (quiz) {
    var questions = quiz.querySelectorAll('[data-question]');
    var score = quiz.querySelector('[data-score]');
    var right = 0;
    questions.forEach(function (question) {
      var answered = false;
      question.querySelectorAll('[data-answer]').forEach(function (answer) {
        answer.addEventListener('toggle', function () {
          if (answered || !answer.open) {
            return;
          }
          answered = true;
          right += answer.getAttribute('data-answer') === 'right' ? 1 : 0;
          score.hidden = false;
          score.textContent = score.getAttribute('data-score')
            .replace('{right}', right)
            .replace('{all}', questions.length);
        });
      });
    });
  });
})();
