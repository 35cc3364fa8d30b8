package org.lectern.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of expected verdicts: an operation a line, a kind of person a column, a status in each
 * cell.
 */
record Verdicts(Map<String, List<Integer>> rows) {
  private static final Path TABLE = Path.of("src/test/resources/permissions.txt");

  static Verdicts read() {
    var rows = new LinkedHashMap<String, List<Integer>>();
    try {
      for (var line : Files.readAllLines(TABLE)) {
        if (line.isBlank() || line.startsWith("#")) continue;
        var cells = List.of(line.replace("|", " ").strip().split("\\s+"));
        var verdicts = cells.subList(1, cells.size()).stream().map(Integer::valueOf).toList();
        if (verdicts.size() != Person.values().length || rows.put(cells.get(0), verdicts) != null) {
          throw new IllegalArgumentException("This line has not one verdict a person: " + line);
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new Verdicts(rows);
  }

  int of(String operation, Person person) {
    return rows.get(operation).get(person.ordinal());
  }

  /** A line in the form of the table, to compare with it by eye. */
  static String line(String operation, List<Integer> verdicts) {
    var text = new StringBuilder("%-26s".formatted(operation));
    for (var person : Person.values()) {
      var bar =
          switch (person) {
            case LEARNER_BEFORE, COACH_OF_COURSE, SESSION_COACH, MANAGER, ADMINISTRATOR -> " |";
            default -> "";
          };
      text.append(bar).append(" ").append(verdicts.get(person.ordinal()));
    }
    return text.toString();
  }
}
