package org.lectern.fuzz;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What the name of a member or a parameter may stand for, in the places of a stage. */
final class Words {
  private static final List<String> LEARNERS =
      List.of("{user}", "{awayUser}", "{learnerOfBoth}", "{user}", "{user}");
  private static final List<String> COURSES = List.of("{course}", "{otherCourse}", "{course}");
  private static final List<String> TEACHERS = List.of("{teacher}");
  private static final List<String> PLANNERS = List.of("{planner}");

  private static final Map<String, List<String>> BY_NAME =
      Map.ofEntries(
          entry("session", List.of("{session}")),
          entry("course", COURSES),
          entry("courses", List.of("{otherCourse}", "{course}", "{spareCourse}")),
          entry("excludedCourses", COURSES),
          entry("user", LEARNERS),
          entry("learners", LEARNERS),
          entry("members", LEARNERS),
          entry("coach", TEACHERS),
          entry("coaches", TEACHERS),
          entry("author", TEACHERS),
          entry("authors", TEACHERS),
          entry("owner", PLANNERS),
          entry("owners", PLANNERS),
          entry("managers", PLANNERS),
          entry("classes", List.of("{classId}")),
          entry("fromClass", List.of("{classId}")),
          entry("class", List.of("{classId}")),
          entry("category", List.of("{category}")),
          entry("title", List.of("{new}", "Zoë’s day at 50 % {new}")),
          entry("name", List.of("{new}")),
          entry("code", List.of("{new}")),
          entry("externalId", List.of("{new}")),
          entry("username", List.of("{new}", "{new}", "{awayUser}")),
          entry("email", List.of("{new}@example.org")),
          entry("firstName", List.of("Ana", "Łucja", "李")),
          entry("lastName", List.of("O’Neill", "van der Berg", "Ñandú")),
          entry("password", List.of("{secret} {new}")),
          entry("newPassword", List.of("{secret} {new}")),
          entry("currentPassword", List.of("{secret}")),
          entry("secret", List.of("{link}")),
          entry("role", List.of("LEARNER")),
          entry("active", List.of("true")),
          entry("timeZone", List.of("Europe/Paris", "UTC", "Asia/Kathmandu")),
          entry("language", List.of("en", "fr")),
          entry("q", List.of("{new}", "an", "Session", "last")),
          entry("limit", List.of("1", "1", "2", "200")),
          entry("status", List.of("ACTIVE", "UPCOMING", "PAST", "BEHIND", "DONE")),
          entry("state", List.of("DONE", "PLANNED", "FAILED", "WAITING", "HELD_BACK")),
          entry("after", List.of("{item}", "{otherItem}")),
          entry("items", List.of("{item}", "{otherItem}")),
          entry("item", List.of("{scoredItem}", "{scoredItem}", "{item}")),
          entry("question", List.of("5")),
          entry("value", List.of("exit", "Way out")),
          entry("url", List.of("https://example.org/a?b=c#d", "http://example.org")),
          entry("body", List.of("# Welcome\n\n    code\n\n![map](file:x) **bold**")),
          entry("source", List.of("INDIVIDUAL", "CLASS", "IMPORT")),
          entry("outcome", List.of("CREATED", "FAILED", "UNCHANGED")),
          entry("from", List.of("2026-03-01", "2026-03-01T08:00:00+01:00")),
          entry("to", List.of("2026-06-30", "2026-06-30T18:00:00Z")),
          entry("at", List.of("2026-03-20T08:00:00Z")),
          entry("startsAt", List.of("2026-01-01T00:00:00Z")),
          entry("endsAt", List.of("2027-01-01T00:00:00Z")),
          entry("displayStart", List.of("2026-02-20T00:00:00+01:00")),
          entry("displayEnd", List.of("2026-06-01T00:00:00+02:00")),
          entry("accessStart", List.of("2026-03-01T08:00:00+01:00")),
          entry("accessEnd", List.of("2026-06-30T18:00:00+02:00")),
          entry("coachAccessStart", List.of("2026-02-15T08:00:00+01:00")),
          entry("coachAccessEnd", List.of("2026-07-30T18:00:00+02:00")),
          entry("accessUntil", List.of("2027-01-01T00:00:00Z")));

  private Words() {}

  /** Empty where a name says nothing. */
  static List<String> of(String name) {
    return BY_NAME.getOrDefault(name, List.of());
  }
}
