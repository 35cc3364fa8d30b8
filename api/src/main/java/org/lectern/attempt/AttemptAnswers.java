package org.lectern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The answers of attempts, one to a question, and what they are worth together. */
@ApplicationScoped
public class AttemptAnswers {
  private static final Statement<UUID, AnswerRow> ANSWERS =
      Statement.of(
          UUID.class,
          AnswerRow.class,
          """
          select question, cast(value as text) as value, points from attempt_answer
          where attempt_id = :attempt""");

  private record Saved(
      UUID attempt,
      List<String> questions,
      List<String> values,
      List<BigDecimal> points,
      Instant now) {}

  private static final Statement<Saved, Void> SAVE =
      Statement.change(
          Saved.class,
          """
          insert into attempt_answer (attempt_id, question, value, points, answered_at)
          select :attempt, a.question, cast(a.value as jsonb), a.points, :now
          from unnest(cast(:questions as text[]), cast(:values as text[]),
            cast(:points as numeric[])) as a(question, value, points)
          on conflict (attempt_id, question) do update
          set value = excluded.value, points = excluded.points, answered_at = excluded.answered_at""");

  private record Score(UUID attempt, BigDecimal points, Double score) {}

  private static final Statement<Score, Void> SCORE =
      Statement.change(
          Score.class,
          """
          update attempt set points = :points, score = cast(:score as float8)
          where id = :attempt""");

  private final Database database;

  AttemptAnswers(Database database) {
    this.database = database;
  }

  public List<AnswerRow> of(UUID attempt) {
    return database.list(ANSWERS, attempt);
  }

  /** Keeps these answers in place of any before, and what all of them are worth together. */
  public void save(
      UUID attempt, Collection<AnswerRow> answers, BigDecimal points, double score, Instant now) {
    database.change(
        SAVE,
        new Saved(
            attempt,
            answers.stream().map(AnswerRow::question).toList(),
            answers.stream().map(AnswerRow::value).toList(),
            answers.stream().map(AnswerRow::points).toList(),
            now));
    database.change(SCORE, new Score(attempt, points, score));
  }
}
