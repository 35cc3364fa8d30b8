package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.classgroup.ClassGroup;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.contract.Warning;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;

/**
 * Deletes a class: its links go, and nobody is unenrolled: what it brought into sessions becomes
 * individual, unless somebody is enrolled explicitly there already.
 */
@RequestScoped
class ClassRemover {
  private static final String COUNTS =
      """
      select (select count(*) from class_member where class_id = :class) as members,
        (select count(*) from enrollment_source where class_id = :class) as sources""";

  /** Who enrolls one of these people explicitly now waits, and then finds what we made. */
  private static final String LOCK_ENROLLMENTS =
      """
      select count(*) from (select 1 from enrollment e
        where exists (select 1 from enrollment_source s where s.session_id = e.session_id
          and s.user_id = e.user_id and s.class_id = :class)
        order by e.session_id, e.user_id for update) locked""";

  private static final String DROP_WHERE_EXPLICIT =
      """
      delete from enrollment_source s using enrollment_source explicit
      where s.class_id = :class and explicit.session_id = s.session_id
        and explicit.user_id = s.user_id and explicit.kind <> 'CLASS'""";
  private static final String MAKE_INDIVIDUAL =
      "update enrollment_source set kind = 'INDIVIDUAL', class_id = null where class_id = :class";

  private final EntityManager database;
  private final RowLock lock;
  private final SessionsTouched touched;
  private final History history;
  private final CurrentUser caller;

  ClassRemover(
      EntityManager database,
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
    lock.take("class_group", "class", group.id());
    var sessions =
        touched.by(
            "s.id in (select l.session_id from class_link l where l.class_id = :thing)",
            group.id(),
            false);
    var counts = (Tuple) of(COUNTS, Tuple.class, group).getSingleResult();
    var sources = counts.get("sources", Number.class).longValue();
    if (!dryRun) delete(group, sessions.ids());
    var warnings = new ArrayList<>(sessions.warnings());
    if (sources > 0) warnings.add(staying());
    return RemovalResponse.of(
        dryRun,
        warnings,
        new RemovalCount("members", counts.get("members", Number.class).longValue()),
        new RemovalCount("links", sessions.ids().size()),
        new RemovalCount("sources", sources));
  }

  private void delete(ClassGroup group, List<UUID> sessions) {
    of(LOCK_ENROLLMENTS, Object.class, group).getSingleResult();
    change(DROP_WHERE_EXPLICIT, group);
    change(MAKE_INDIVIDUAL, group);
    change("delete from class_link where class_id = :class", group);
    change("delete from class_group where id = :class", group);
    history.record(caller.id(), sessions.stream().map(id -> unlinked(id, group)).toList());
  }

  private Query of(String sql, Class<?> row, ClassGroup group) {
    return database.createNativeQuery(sql, row).setParameter("class", group.id());
  }

  private void change(String sql, ClassGroup group) {
    database.createNativeQuery(sql).setParameter("class", group.id()).executeUpdate();
  }

  private static SessionChange unlinked(UUID session, ClassGroup group) {
    return SessionChange.of(session, ChangeKind.CLASS_UNLINKED, group.name(), group.name(), null);
  }

  private static Warning staying() {
    return new Warning(
        "enrollments-become-individual",
        "Whom the class brought into sessions stays enrolled there, individually.",
        "");
  }
}
