package org.lectern.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;
import org.lectern.text.Trimmed;

/** Looks for what is wrong with a quiz. */
final class QuizCheck {
  private final String pointer;
  private final Faults faults;

  QuizCheck(String pointer, Faults faults) {
    this.pointer = pointer;
    this.faults = faults;
  }

  void check(Quiz quiz) {
    range("/attempts", quiz.attempts(), Quiz.MOST_ATTEMPTS);
    range("/minutes", quiz.minutes(), Quiz.MOST_MINUTES);
    var questions = quiz.questions();
    faults.atMost(
        pointer + "/questions", questions, Quiz.MOST_QUESTIONS, Sentence.of("too-many.questions"));
    if (questions.isEmpty()) faults.add(pointer + "/questions", "required.questions");
    for (int i = 0; i < Math.min(questions.size(), Quiz.MOST_QUESTIONS); i++) {
      var at = pointer + "/questions/" + i;
      if (questions.get(i) == null) faults.add(at, "required.question");
      else check(at, questions.get(i));
    }
    names(pointer + "/questions", questions, each -> each == null ? null : each.id());
  }

  private void range(String member, Integer value, int most) {
    if (value != null && (value < 1 || value > most)) {
      faults.add(pointer + member, "out-of-range.number", 1, most);
    }
  }

  /** No name twice. */
  private <T> void names(String at, List<T> all, Function<T, String> name) {
    var seen = new HashSet<String>();
    for (int i = 0; i < all.size(); i++) {
      var id = name.apply(all.get(i));
      if (id == null) continue;
      var member = at + "/" + i + "/id";
      faults.line(member, id, Quiz.LONGEST_ID);
      if (id.isEmpty()) faults.add(member, "required.text");
      else if (!seen.add(id)) faults.add(member, "duplicate-id", id);
    }
  }

  private void check(String at, Question question) {
    faults.required(at + "/kind", question.kind()).required(at + "/text", question.text());
    faults.atMost(at + "/text", question.text(), Quiz.LONGEST_TEXT);
    var points = question.points();
    if (points != null && !(points > 0 && points <= Quiz.MOST_POINTS)) {
      faults.add(at + "/points", "out-of-range.question-points", Quiz.MOST_POINTS);
    }
    if (question.kind() == null) return;
    rightAnswer(at, question);
    strangers(at, question);
  }

  private void rightAnswer(String at, Question question) {
    switch (question.kind()) {
      case SINGLE, MULTIPLE -> choices(at, question);
      case TRUE_FALSE -> faults.required(at + "/correct", question.correct());
      case NUMBER -> number(at, question);
      case TEXT -> accepted(at, question.accepted());
    }
  }

  private void choices(String at, Question question) {
    var choices = question.choices();
    var member = at + "/choices";
    if (choices.size() < 2 || choices.size() > Quiz.MOST_CHOICES) {
      faults.add(member, "out-of-range.choices", Quiz.MOST_CHOICES);
      return;
    }
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i) == null) {
        faults.add(member + "/" + i, "required.choice");
        return;
      }
      faults.required(member + "/" + i + "/text", choices.get(i).text());
      faults.atMost(member + "/" + i + "/text", choices.get(i).text(), Quiz.LONGEST_TEXT);
    }
    names(member, choices, Choice::id);
    var right = choices.stream().filter(Choice::right).count();
    if (right == 0) faults.add(member, "no-right-answer.choice");
    if (right > 1 && question.kind() == QuestionKind.SINGLE) {
      faults.add(member, "too-many.right-choices");
    }
  }

  private void number(String at, Question question) {
    faults.required(at + "/value", question.value());
    if (question.tolerance() != null && question.tolerance() < 0) {
      faults.add(at + "/tolerance", "out-of-range.tolerance");
    }
  }

  private void accepted(String at, List<String> accepted) {
    var member = at + "/accepted";
    if (accepted.isEmpty()) faults.add(member, "no-right-answer.text");
    faults.atMost(member, accepted, Quiz.MOST_CHOICES, Sentence.of("too-many.accepted"));
    for (int i = 0; i < accepted.size(); i++) {
      var each = accepted.get(i);
      if (Trimmed.isEmpty(each)) faults.add(member + "/" + i, "required.text");
      else faults.atMost(member + "/" + i, each, Quiz.LONGEST_TEXT);
    }
  }

  /** What belongs to questions of other kinds. */
  private void strangers(String at, Question question) {
    var kind = question.kind();
    stranger(at, "choices", !kind.hasChoices() && !question.choices().isEmpty(), kind);
    stranger(at, "correct", question.correct() != null, kind, QuestionKind.TRUE_FALSE);
    stranger(at, "value", question.value() != null, kind, QuestionKind.NUMBER);
    stranger(at, "tolerance", question.tolerance() != null, kind, QuestionKind.NUMBER);
    stranger(at, "accepted", !question.accepted().isEmpty(), kind, QuestionKind.TEXT);
    stranger(at, "scoring", question.scoring() != null, kind, QuestionKind.MULTIPLE);
  }

  private void stranger(
      String at, String member, boolean isThere, QuestionKind kind, QuestionKind... of) {
    if (isThere && !Set.of(of).contains(kind)) {
      faults.add(at + "/" + member, "not-of-this-kind.question", kind, member);
    }
  }
}
