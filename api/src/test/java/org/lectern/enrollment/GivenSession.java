package org.lectern.enrollment;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.lectern.Given;
import org.lectern.TestClock;
import org.lectern.identity.User;

/** A session in the tables, and what is in it. */
public record GivenSession(UUID id, String title) {
  /** Open from two weeks before the tests' noon to two weeks after it. */
  public static GivenSession open() {
    return between("2026-03-01T00:00:00Z", "2026-03-29T00:00:00Z");
  }

  public static GivenSession between(String start, String end) {
    return of(instant(start), instant(end), null);
  }

  public static GivenSession ofDays(int days) {
    return of(null, null, days);
  }

  private static GivenSession of(Instant start, Instant end, Integer days) {
    var session = new GivenSession(UUID.randomUUID(), Given.unique("Session"));
    Given.sql(
        """
        insert into session (id, title, time_zone, access_start, access_end, duration_days,
          visibility_after_end, created_at, updated_at)
        values (?1, ?2, 'UTC', cast(?3 as timestamptz), cast(?4 as timestamptz),
          cast(?5 as integer), 'READ_ONLY', ?6, ?6)""",
        session.id,
        session.title,
        start == null ? null : start.toString(),
        end == null ? null : end.toString(),
        days == null ? null : days.toString(),
        TestClock.NOON);
    return session;
  }

  private static Instant instant(String text) {
    return text == null ? null : Instant.parse(text);
  }

  public String address() {
    return "/api/v1/sessions/" + id;
  }

  /** A new course at the end of the session; its code. */
  public UUID course(String code) {
    var course = UUID.randomUUID();
    Given.sql(
        "insert into course (id, code, title, created_at) values (?1, ?2, ?3, ?4)",
        course,
        code,
        "Course " + code,
        TestClock.NOON);
    Given.sql(
        """
        insert into session_course (session_id, course_id, position)
        select ?1, ?2, count(*) from session_course where session_id = ?1""",
        id,
        course);
    return course;
  }

  public GivenSession managedBy(User user) {
    Given.sql("insert into session_manager (session_id, user_id) values (?1, ?2)", id, user.id());
    return this;
  }

  public GivenSession coachedBy(User user) {
    Given.sql("insert into session_coach (session_id, user_id) values (?1, ?2)", id, user.id());
    return this;
  }

  public GivenSession coachedBy(User user, UUID course) {
    Given.sql(
        "insert into session_course_coach (session_id, course_id, user_id) values (?1, ?2, ?3)",
        id,
        course,
        user.id());
    return this;
  }

  /** A new class of these people. */
  public static UUID classOf(User... members) {
    var group = UUID.randomUUID();
    Given.sql(
        "insert into class_group (id, name, created_at) values (?1, ?2, ?3)",
        group,
        Given.unique("Class"),
        TestClock.NOON);
    Arrays.stream(members).forEach(member -> join(group, member));
    return group;
  }

  public static void join(UUID group, User member) {
    Given.sql(
        "insert into class_member (class_id, user_id, added_at) values (?1, ?2, ?3)",
        group,
        member.id(),
        TestClock.NOON);
  }

  public static void deactivate(User user) {
    Given.sql("update app_user set active = false where id = ?1", user.id());
  }
}
