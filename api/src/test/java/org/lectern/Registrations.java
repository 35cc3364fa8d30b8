package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the files themselves say about each learner, computed without any code of the product. */
final class Registrations {
  private final Map<String, String> viewOf = new HashMap<>();
  private final Map<String, SortedSet<String>> sessionsOf = new HashMap<>();
  private final List<String> withdrew = new ArrayList<>();

  static Registrations read(Path folder, String now) throws IOException {
    var registrations = new Registrations();
    for (var row : rows(folder.resolve("sessions.csv"))) {
      var zone = ZoneId.of(row[7]);
      var start = LocalDate.parse(row[3]).atStartOfDay(zone).toInstant();
      var end = LocalDate.parse(row[4]).atTime(23, 59, 59).atZone(zone).toInstant();
      registrations.viewOf.put(row[0], view(start, end, Instant.parse(now)));
    }
    for (var row : rows(folder.resolve("enrollments.csv"))) {
      registrations.sessionsOf.computeIfAbsent(row[1], any -> new TreeSet<>()).add(row[0]);
    }
    return registrations;
  }

  void withdraw(Path folder) throws IOException {
    for (var row : rows(folder.resolve("withdrawals.csv"))) {
      sessionsOf.get(row[1]).remove(row[0]);
      withdrew.add(row[1]);
    }
  }

  /** Those with the most registrations, and with them in the most different views. */
  List<String> busiest(int count) {
    return sessionsOf.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, SortedSet<String>> learner) ->
                        -learner.getValue().stream().map(viewOf::get).distinct().count())
                .thenComparing(learner -> -learner.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  List<String> someWhoWithdrew(int count) {
    return withdrew.stream().distinct().limit(count).toList();
  }

  SortedSet<String> expected(String learner, String view) {
    var titles = new TreeSet<String>();
    for (var title : sessionsOf.get(learner)) if (viewOf.get(title).equals(view)) titles.add(title);
    return titles;
  }

  private static String view(Instant start, Instant end, Instant now) {
    if (now.isBefore(start)) return "UPCOMING";
    return now.isAfter(end) ? "PAST" : "CURRENT";
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }
}
