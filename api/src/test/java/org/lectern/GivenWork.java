package org.lectern;

import java.time.Instant;
import java.util.UUID;
import org.lectern.identity.User;

/** What a learner did in a course of a session before a test asks. */
public record GivenWork(GivenSession session, UUID course, User learner) {
  private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");

  public GivenWork viewed(UUID item) {
    return state(item, null);
  }

  public GivenWork done(UUID... items) {
    for (var item : items) state(item, AT.toString());
    return this;
  }

  private GivenWork state(UUID item, String doneAt) {
    Given.sql(
        """
        insert into item_state (session_id, course_id, user_id, item_id, viewed_at, done_at)
        values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
        on conflict (session_id, course_id, user_id, item_id) do update
        set done_at = excluded.done_at""",
        session.id(),
        course,
        learner.id(),
        item,
        AT,
        doneAt);
    return this;
  }

  /** A score that nobody in particular reported, and that makes the item done. */
  public GivenWork scored(UUID item, double score) {
    return scored(item, score, null, true);
  }

  public GivenWork scored(UUID item, double score, User by, boolean done) {
    Given.sql(
        """
        insert into result (session_id, course_id, user_id, item_id, score, achieved_at, done_at,
          pushed_by, pushed_at, version)
        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz), cast(?8 as uuid), ?6, 0)
        on conflict (session_id, course_id, user_id, item_id) do update
        set score = excluded.score, done_at = excluded.done_at, version = result.version + 1""",
        session.id(),
        course,
        learner.id(),
        item,
        score,
        AT,
        done ? AT.toString() : null,
        by == null ? null : by.id().toString());
    return this;
  }

  public GivenWork visited(String first, String last) {
    Given.sql(
        "insert into visit values (?, ?, ?, ?, ?, 1)",
        session.id(),
        course,
        learner.id(),
        Instant.parse(first),
        Instant.parse(last));
    return this;
  }

  public GivenWork visited() {
    return visited(AT.toString(), AT.toString());
  }

  public GivenWork spent(int seconds, String first, String last) {
    Given.sql(
        "insert into course_time values (?, ?, ?, ?, ?, ?)",
        session.id(),
        course,
        learner.id(),
        Instant.parse(first),
        Instant.parse(last),
        seconds);
    return this;
  }

  /** An attempt at a quiz that runs without end. */
  public UUID attempt(UUID item) {
    return attempt(item, 0, null);
  }

  /** One that ended then, with that score; null: it runs. */
  public UUID attempt(UUID item, double score, String endedAt) {
    var id = UUID.randomUUID();
    Given.sql(
        """
        insert into quiz_version (item_id, digest, quiz)
        select id, decode(md5(cast(quiz as text)), 'hex'), quiz from item where id = ?
        on conflict do nothing""",
        item);
    Given.sql(
        """
        insert into attempt (id, session_id, course_id, user_id, item_id, number, digest,
          started_at, submitted_at, handed_in, score)
        select ?1, ?2, ?3, ?4, ?5, 1 + (select count(*) from attempt where item_id = ?5
            and session_id = ?2 and user_id = ?4),
          (select decode(md5(cast(quiz as text)), 'hex') from item where id = ?5), ?6,
          cast(?7 as timestamptz), cast(?7 as timestamptz) is not null,
          cast(?8 as float8)""",
        id,
        session.id(),
        course,
        learner.id(),
        item,
        AT,
        endedAt,
        score);
    return id;
  }

  /** What was handed in, in place of anything before. */
  public UUID handedIn(UUID item, String text) {
    var id = UUID.randomUUID();
    Given.sql(
        """
        update submission set replaced = true
        where item_id = ? and session_id = ? and user_id = ?""",
        item,
        session.id(),
        learner.id());
    Given.sql(
        """
        insert into submission (id, session_id, course_id, user_id, item_id, number, text, files,
          submitted_at, late)
        select ?1, ?2, ?3, ?4, ?5, 1 + (select count(*) from submission where item_id = ?5
            and session_id = ?2 and user_id = ?4), ?6, '{}', ?7, false""",
        id,
        session.id(),
        course,
        learner.id(),
        item,
        text,
        AT);
    viewed(item);
    return id;
  }
}
