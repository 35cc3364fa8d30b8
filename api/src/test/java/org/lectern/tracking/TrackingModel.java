package org.lectern.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the reports on two sessions of the same courses should say, in maps and sums alone: the
 * reference against which the application is held. People, courses and items are called by their
 * ids.
 */
final class TrackingModel {
  /** An item as it is in the base, in a session that adapted it, or in the session that has it. */
  record Item(boolean required, Integer due, BigDecimal weight) {}

  /** A person at an item of a course. */
  record At(String person, String item) {}

  /** When somebody was in a course. */
  record Presence(Instant first, Instant last, int seconds) {}

  /** A session with its own layer, and all that was ever done in it. */
  static final class Session {
    Instant start = Instant.parse("2026-03-01T00:00:00Z");
    Instant end = Instant.parse("2026-03-29T00:00:00Z");
    final Set<String> courses = new TreeSet<>();
    final Map<String, Instant> firstEnrolled = new HashMap<>();
    final Set<String> enrolled = new TreeSet<>();
    final Set<List<String>> excluded = new HashSet<>();
    final Map<String, Map<String, Item>> own = new HashMap<>();
    final Map<String, Item> adapted = new HashMap<>();
    final Set<String> hidden = new HashSet<>();
    final Set<At> done = new HashSet<>();
    final Map<At, BigDecimal> scores = new HashMap<>();
    final Set<At> passed = new HashSet<>();
    final Map<List<String>, Presence> presence = new HashMap<>();

    boolean takes(String person, String course) {
      return enrolled.contains(person)
          && courses.contains(course)
          && !excluded.contains(List.of(person, course));
    }

    boolean isDone(At at) {
      return done.contains(at) || passed.contains(at);
    }

    /** Whether anything was ever done at an item. */
    boolean hasWork(String item) {
      return Stream.of(done, scores.keySet())
          .flatMap(Set::stream)
          .anyMatch(it -> it.item.equals(item));
    }
  }

  private final Instant now;
  final Map<String, Map<String, Item>> base = new LinkedHashMap<>();
  final Set<String> hidden = new HashSet<>();
  final List<Session> sessions = List.of(new Session(), new Session());

  TrackingModel(Instant now) {
    this.now = now;
  }

  /** What stands in the outline of a course there, in no order. */
  Map<String, Item> outline(Session session, String course) {
    var items = new HashMap<>(base.get(course));
    items.keySet().removeAll(hidden);
    items.replaceAll((id, item) -> session.adapted.getOrDefault(id, item));
    items.putAll(session.own.getOrDefault(course, Map.of()));
    items.keySet().removeAll(session.hidden);
    return items;
  }

  /** The sums of a person over courses. */
  static final class Sums {
    int required;
    int done;
    int overdue;
    int seconds;
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal points = BigDecimal.ZERO;
    Instant first;
    Instant last;

    Integer progress() {
      return required == 0 ? null : (int) Math.floor(100.0 * done / required + 1e-9);
    }

    Double score() {
      if (weights.signum() == 0) return null;
      return points
          .divide(weights, 20, RoundingMode.HALF_UP)
          .setScale(1, RoundingMode.HALF_UP)
          .doubleValue();
    }

    String status() {
      if (required > 0 && done == required) return "DONE";
      if (first == null) return "NEVER_CAME";
      return overdue > 0 ? "BEHIND" : "ON_TRACK";
    }

    @Override
    public String toString() {
      return "%s %s %s %d %d %s %s"
          .formatted(progress(), score(), status(), overdue, seconds, first, last);
    }
  }

  /** What a person has of all those courses together. */
  Sums sums(Session session, String person, List<String> courses) {
    var sums = new Sums();
    for (var course : courses) {
      outline(session, course).forEach((id, item) -> add(sums, session, new At(person, id), item));
      var there = session.presence.get(List.of(person, course));
      if (there == null) continue;
      sums.seconds += there.seconds;
      if (sums.first == null || there.first.isBefore(sums.first)) sums.first = there.first;
      if (sums.last == null || there.last.isAfter(sums.last)) sums.last = there.last;
    }
    return sums;
  }

  private void add(Sums sums, Session session, At at, Item item) {
    if (item.required) {
      sums.required++;
      if (session.isDone(at)) sums.done++;
      else if (isOver(session, at.person, item.due)) sums.overdue++;
    }
    var score = session.scores.get(at);
    if (score == null || item.weight == null) return;
    sums.weights = sums.weights.add(item.weight);
    sums.points = sums.points.add(item.weight.multiply(score));
  }

  private boolean isOver(Session session, String person, Integer due) {
    if (due == null) return false;
    var enrolled = session.firstEnrolled.get(person);
    var from = enrolled.isAfter(session.start) ? enrolled : session.start;
    var day = from.atZone(ZoneOffset.UTC).toLocalDate().plusDays(due);
    var at = day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
    return now.isAfter(session.end == null || at.isBefore(session.end) ? at : session.end);
  }

  List<String> coursesOf(Session session, String person) {
    return session.courses.stream().filter(course -> session.takes(person, course)).toList();
  }

  /** A line for each learner and course. */
  Set<String> rows(Session session) {
    var rows = new TreeSet<String>();
    for (var person : session.enrolled) {
      for (var course : coursesOf(session, person)) {
        rows.add(person + " " + course + " " + sums(session, person, List.of(course)));
      }
    }
    return rows;
  }

  /** Learners, finished, behind, never came, overdue; and how many have done each item. */
  String summary(Session session) {
    var all = new ArrayList<Sums>();
    for (var person : session.enrolled) {
      var courses = coursesOf(session, person);
      if (!courses.isEmpty()) all.add(sums(session, person, courses));
    }
    return "%d %d %d %d %d %s"
        .formatted(
            all.size(),
            all.stream().filter(it -> it.status().equals("DONE")).count(),
            all.stream().filter(it -> it.overdue > 0).count(),
            all.stream().filter(it -> it.status().equals("NEVER_CAME")).count(),
            all.stream().mapToInt(it -> it.overdue).sum(),
            items(session));
  }

  private Set<String> items(Session session) {
    var items = new TreeSet<String>();
    for (var course : session.courses) {
      var takers = session.enrolled.stream().filter(it -> session.takes(it, course)).toList();
      for (var item : outline(session, course).keySet()) {
        if (takers.isEmpty()) continue;
        var done = takers.stream().filter(it -> session.isDone(new At(it, item))).count();
        items.add("%s %d/%d".formatted(item, done, takers.size()));
      }
    }
    return items;
  }
}
