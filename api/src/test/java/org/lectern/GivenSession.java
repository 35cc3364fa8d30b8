package org.lectern;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.identity.User;

/**
 * A session that exists before a test asks, inserted by SQL: {@code
 * GivenSession.dated().access(…).made()}, then {@code withCourse()}, {@code learner(user)} and so
 * on. Bounds left out are open.
 */
public final class GivenSession {
  private final UUID id = UUID.randomUUID();
  private final Map<String, Object> row = new LinkedHashMap<>();
  private int courses;

  private GivenSession() {
    row.put("id", id);
    row.put("title", Given.unique("Session"));
    row.put("time_zone", "Europe/Paris");
    row.put("visibility_after_end", VisibilityAfterEnd.READ_ONLY.name());
    row.put("created_at", TestClock.NOON);
    row.put("updated_at", TestClock.NOON);
  }

  /** A session to be given dates; finish with {@link #made}. */
  public static GivenSession dated() {
    return new GivenSession();
  }

  /** A session without dates, so open to everybody in it. */
  public static GivenSession open() {
    return dated().made();
  }

  /** Open from two weeks before the tests' noon to two weeks after it. */
  public static GivenSession running() {
    return between("2026-03-01T00:00:00Z", "2026-03-29T00:00:00Z");
  }

  public static GivenSession between(String start, String end) {
    return dated().column("time_zone", "UTC").access(start, end).made();
  }

  public static GivenSession ofDays(int days) {
    return dated().column("time_zone", "UTC").days(days).made();
  }

  public GivenSession access(String start, String end) {
    return bound("access_start", start).bound("access_end", end);
  }

  public GivenSession display(String start, String end) {
    return bound("display_start", start).bound("display_end", end);
  }

  public GivenSession coachAccess(String start, String end) {
    return bound("coach_access_start", start).bound("coach_access_end", end);
  }

  public GivenSession days(int days) {
    return column("duration_days", days);
  }

  public GivenSession afterEnd(VisibilityAfterEnd afterEnd) {
    return column("visibility_after_end", afterEnd.name());
  }

  public GivenSession title(String title) {
    return column("title", title);
  }

  /** Any column of the table; null leaves it out. */
  public GivenSession column(String name, Object value) {
    if (value != null) row.put(name, value);
    return this;
  }

  private GivenSession bound(String name, String instant) {
    return column(name, instant == null ? null : Instant.parse(instant));
  }

  public GivenSession made() {
    var places = "?, ".repeat(row.size()).replaceAll(", $", "");
    var names = String.join(", ", row.keySet());
    Given.sql(
        "insert into session (%s) values (%s)".formatted(names, places), row.values().toArray());
    return this;
  }

  /** A new course, last in this session. */
  public UUID withCourse() {
    return withCourse(Given.course());
  }

  /** The same with a code. */
  public UUID withCourse(String code) {
    return withCourse(Given.course(code));
  }

  public UUID withCourse(UUID course) {
    Given.sql("insert into session_course values (?, ?, ?)", id, course, courses++);
    return course;
  }

  public GivenSession manager(User user) {
    return person("session_manager", user);
  }

  public GivenSession coach(User user) {
    return person("session_coach", user);
  }

  public GivenSession courseCoach(UUID course, User user) {
    Given.sql("insert into session_course_coach values (?, ?, ?)", id, course, user.id());
    return this;
  }

  public GivenSession learner(User user) {
    Given.sql("insert into enrollment values (?, ?, ?)", id, user.id(), TestClock.NOON);
    Given.sql(
        """
        insert into enrollment_source (session_id, user_id, kind, since)
        values (?, ?, 'INDIVIDUAL', ?)""",
        id,
        user.id(),
        TestClock.NOON);
    return this;
  }

  /** A new learner. */
  public User withLearner() {
    var user = Given.user(PlatformRole.LEARNER);
    learner(user);
    return user;
  }

  public GivenSession excluded(User user, UUID course) {
    Given.sql("insert into course_exclusion values (?, ?, ?)", id, user.id(), course);
    return this;
  }

  public GivenSession entered(User user, String at) {
    Given.sql("insert into first_entry values (?, ?, ?)", id, user.id(), Instant.parse(at));
    return this;
  }

  public GivenSession extended(User user, String until) {
    Given.sql(
        "insert into access_extension values (?, ?, ?, 'illness', null, ?)",
        id,
        user.id(),
        Instant.parse(until),
        TestClock.NOON);
    return this;
  }

  /** A score that was reported for a learner at an item; done where {@code doneAt} is not null. */
  public GivenSession scored(User user, UUID course, UUID item, double score, String doneAt) {
    Given.sql(
        """
        insert into result (session_id, course_id, user_id, item_id, score, achieved_at, done_at,
          pushed_at, version)
        values (?1, ?2, ?3, ?4, ?5, coalesce(cast(?6 as timestamptz), ?7),
          cast(?6 as timestamptz), ?7, 0)""",
        id,
        course,
        user.id(),
        item,
        score,
        doneAt,
        TestClock.NOON);
    return this;
  }

  /** A direct change of the session's row, such as {@code access_end}. */
  public GivenSession set(String column, Object value) {
    Given.sql("update session set %s = ? where id = ?".formatted(column), value, id);
    return this;
  }

  public UUID id() {
    return id;
  }

  public String address() {
    return "/api/v1/sessions/" + id;
  }

  public String title() {
    return (String) row.get("title");
  }

  private GivenSession person(String table, User user) {
    Given.sql("insert into %s values (?, ?)".formatted(table), id, user.id());
    return this;
  }
}
