package org.lectern.matrix;

import static org.lectern.Given.sql;

import java.util.UUID;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/**
 * A running session and one of everything that a list may show of it: a learner, one who does not
 * take its first course, a class with the learner that is linked, a category, an import and a
 * change, the last two named by {@code word}.
 */
record World(
    String word,
    GivenSession session,
    User learner,
    User excluded,
    UUID classId,
    UUID category,
    UUID importId) {

  static World of(GivenSession session, UUID course, User owner) {
    var world =
        new World(
            Given.unique("word"),
            session,
            Given.user(PlatformRole.LEARNER),
            Given.user(PlatformRole.LEARNER),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID());
    session.learner(world.learner).learner(world.excluded).excluded(world.excluded, course);
    world.makeClass(owner);
    world.makeImport(owner);
    sql(
        "insert into session_category (id, name, created_by) values (?, ?, ?)",
        world.category,
        world.categoryName(),
        owner.id());
    sql(
        "insert into session_change (session_id, at, kind, subject) values (?, ?, 'CLASS_LINKED', ?)",
        session.id(),
        TestClock.NOON,
        world.word);
    return world;
  }

  private void makeClass(User owner) {
    sql(
        "insert into class_group (id, name, created_at) values (?, ?, ?)",
        classId,
        className(),
        TestClock.NOON);
    sql("insert into class_owner (class_id, user_id) values (?, ?)", classId, owner.id());
    sql(
        "insert into class_member (class_id, user_id, added_at) values (?, ?, ?)",
        classId,
        learner.id(),
        TestClock.NOON);
    sql(
        "insert into class_link (session_id, class_id, mode, linked_at) values (?, ?, 'SNAPSHOT', ?)",
        session.id(),
        classId,
        TestClock.NOON);
  }

  private void makeImport(User owner) {
    sql(
        """
        insert into import (id, kind, mode, dry_run, existing, time_zone, state, created_by, created_at)
        values (?, 'ENROLLMENTS', 'ATOMIC', false, 'REFUSE', 'UTC', 'DONE', ?, ?)""",
        importId,
        owner.id(),
        TestClock.NOON);
    sql(
        """
        insert into import_row (import_id, line, outcome, cells)
        values (?, 2, 'CREATED', jsonb_build_object('username', cast(? as text)))""",
        importId,
        word);
  }

  String className() {
    return "Class " + word;
  }

  String categoryName() {
    return "Category " + word;
  }
}
