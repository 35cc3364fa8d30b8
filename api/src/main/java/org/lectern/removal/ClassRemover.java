package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.classgroup.ClassGroup;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/**
 * Deletes a class and its links without unenrolling anybody: its sources become individual ones,
 * unless the person already has an explicit source.
 */
@RequestScoped
class ClassRemover {
  private record Counts(long members, long sources) {}

  private static final Statement<UUID, Counts> COUNTS =
      Statement.of(
          UUID.class,
          Counts.class,
          """
          select (select count(*) from class_member where class_id = :class) as members,
            (select count(*) from enrollment_source where class_id = :class) as sources""");

  /** Anybody who explicitly enrolls one of these people now waits, and then finds our source. */
  private static final Statement<UUID, Long> HOLD_ENROLLMENTS =
      Statement.of(
          UUID.class,
          Long.class,
          """
          select count(*) from (select 1 from enrollment e
            where exists (select 1 from enrollment_source s where s.session_id = e.session_id
              and s.user_id = e.user_id and s.class_id = :class)
            order by e.session_id, e.user_id for update) held""");

  private static final Statement<UUID, Void> DROP_WHERE_EXPLICIT =
      Statement.change(
          UUID.class,
          """
          delete from enrollment_source s using enrollment_source explicit
          where s.class_id = :class and explicit.session_id = s.session_id
            and explicit.user_id = s.user_id and explicit.kind <> 'CLASS'""");

  private static final Statement<UUID, Void> MAKE_INDIVIDUAL =
      Statement.change(
          UUID.class,
          """
          update enrollment_source set kind = 'INDIVIDUAL', class_id = null
          where class_id = :class""");

  private static final Statement<UUID, Void> UNLINK =
      Statement.change(UUID.class, "delete from class_link where class_id = :class");

  private static final Statement<UUID, Void> DELETE =
      Statement.change(UUID.class, "delete from class_group where id = :class");

  private final Database database;
  private final RowLock lock;
  private final SessionsTouched touched;
  private final History history;
  private final CurrentUser caller;

  ClassRemover(
      Database database,
      RowLock lock,
      SessionsTouched touched,
      History history,
      CurrentUser caller) {
    this.database = database;
    this.lock = lock;
    this.touched = touched;
    this.history = history;
    this.caller = caller;
  }

  RemovalResponse remove(ClassGroup group, boolean dryRun) {
    lock.take(RowLock.Of.CLASS, group.id());
    var sessions = touched.byClass(group.id());
    var counts = database.one(COUNTS, group.id());
    if (!dryRun) delete(group, sessions.ids());
    var warnings = new ArrayList<>(sessions.warnings());
    if (counts.sources > 0) warnings.add(staying());
    return RemovalResponse.of(
        dryRun,
        warnings,
        new RemovalCount("members", counts.members),
        new RemovalCount("links", sessions.ids().size()),
        new RemovalCount("sources", counts.sources));
  }

  private void delete(ClassGroup group, List<UUID> sessions) {
    database.one(HOLD_ENROLLMENTS, group.id());
    for (var step : List.of(DROP_WHERE_EXPLICIT, MAKE_INDIVIDUAL, UNLINK, DELETE)) {
      database.change(step, group.id());
    }
    history.record(caller.id(), sessions.stream().map(id -> unlinked(id, group)).toList());
  }

  private static SessionChange unlinked(UUID session, ClassGroup group) {
    return SessionChange.of(session, ChangeKind.CLASS_UNLINKED, group.name(), group.name(), null);
  }

  private static Warning staying() {
    return Warning.at("", "enrollments-become-individual");
  }
}
