package org.lectern.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of expected verdicts: an operation a line, a kind of person a column. */
record Verdicts(Map<String, List<String>> rows) {
  /** Who gets which answer. */
  static Verdicts permissions() {
    return read("permissions.txt");
  }

  /** Whose rows a list shows to whom. */
  static Verdicts rowsOfLists() {
    return read("rows.txt");
  }

  private static Verdicts read(String table) {
    var rows = new LinkedHashMap<String, List<String>>();
    try {
      for (var line : Files.readAllLines(Path.of("src/test/resources", table))) {
        if (line.isBlank() || line.startsWith("#")) continue;
        var cells = List.of(line.replace("|", " ").strip().split("\\s+"));
        var verdicts = cells.subList(1, cells.size());
        if (verdicts.size() != Person.values().length || rows.put(cells.get(0), verdicts) != null) {
          throw new IllegalArgumentException("This line has not one verdict a person: " + line);
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new Verdicts(rows);
  }

  /** A line in the form of the table, to compare with it by eye. */
  static String line(String operation, List<String> verdicts) {
    var text = new StringBuilder("%-26s".formatted(operation));
    for (var person : Person.values()) {
      var bar =
          switch (person) {
            case LEARNER_BEFORE, COACH_OF_COURSE, SESSION_COACH, MANAGER, ADMINISTRATOR -> " |";
            default -> "";
          };
      text.append(bar).append(" %-4s".formatted(verdicts.get(person.ordinal())));
    }
    return text.toString().stripTrailing();
  }
}
