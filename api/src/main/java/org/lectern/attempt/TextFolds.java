package org.lectern.attempt;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Compares texts as names are compared, which the database does. */
@ApplicationScoped
class TextFolds {
  private record Texts(Collection<String> texts) {}

  private record Folded(String text, String fold) {}

  private static final Statement<Texts, Folded> FOLD =
      Statement.of(
          Texts.class,
          Folded.class,
          "select t as text, name_fold(t) as fold from unnest(cast(:texts as text[])) as t");

  private final Database database;

  TextFolds(Database database) {
    this.database = database;
  }

  /** The fold of each of these, in one statement, and none where there are none. */
  UnaryOperator<String> of(Collection<String> texts) {
    if (texts.isEmpty()) return text -> text;
    Map<String, String> folds =
        database.list(FOLD, new Texts(List.copyOf(new HashSet<>(texts)))).stream()
            .collect(toMap(Folded::text, Folded::fold));
    return folds::get;
  }
}
