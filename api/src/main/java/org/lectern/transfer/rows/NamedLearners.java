package org.lectern.transfer.rows;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lectern.csv.CsvRow;
import org.lectern.transfer.rows.People.Learner;
import org.lectern.transfer.rows.People.Person;

/** The people whom the rows of a file name by username, email or external id. */
public final class NamedLearners {
  public static final List<String> COLUMNS = List.of("username", "email", "externalId");

  private final Map<String, AskedOnce<String, Learner>> byColumn = new HashMap<>();

  public NamedLearners(People people) {
    byColumn.put("username", once(people::byUsername));
    byColumn.put("email", once(people::byEmail));
    byColumn.put("externalId", once(people::byExternalId));
  }

  private static AskedOnce<String, Learner> once(
      Function<Collection<String>, Map<String, Person>> finder) {
    return new AskedOnce<>(
        words ->
            finder.apply(words).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().asLearner())));
  }

  /** Those of more rows, too. */
  public void add(List<CsvRow> rows) {
    byColumn.forEach((column, once) -> once.with(words(rows, column)));
  }

  /** By the words of one column. */
  public Map<String, Learner> by(String column) {
    return byColumn.get(column).found();
  }

  /** The words of one column, each once. */
  public static List<String> words(List<CsvRow> rows, String column) {
    return rows.stream().map(row -> row.cell(column).strip()).distinct().toList();
  }

  /**
   * The person whom all filled columns name, so that a mistake in one does not mean somebody else.
   *
   * @param named the people by the words of a column
   */
  public static Learner require(CsvRow row, Function<String, Map<String, Learner>> named)
      throws SettledRow {
    var filled = COLUMNS.stream().filter(column -> !row.cell(column).isBlank()).toList();
    if (filled.isEmpty()) throw new SettledRow("username", "required.person");
    var person = require(row, filled.get(0), named);
    for (var column : filled) {
      var other = require(row, column, named);
      if (!other.id().equals(person.id())) throw twoPeople(row, filled.get(0), column);
    }
    return person;
  }

  private static Learner require(
      CsvRow row, String column, Function<String, Map<String, Learner>> named) throws SettledRow {
    var word = row.cell(column).strip();
    var found = named.apply(column).get(word);
    if (found != null) return found;
    throw new SettledRow(
        Verdict.failed(column, "unknown-user", word).ofUnknown(row.cell("username")));
  }

  private static SettledRow twoPeople(CsvRow row, String column, String other) {
    return new SettledRow(
        other, "two-people", column, row.cell(column).strip(), other, row.cell(other).strip());
  }
}
