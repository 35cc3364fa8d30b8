package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lectern.classgroup.ClassGroup;
import org.lectern.contract.Outcome;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;

/**
 * Links classes to sessions as snapshots: all members of the moment are enrolled at once, inactive
 * ones are named as refused, nobody is ever removed. Linking again takes another snapshot.
 */
@ApplicationScoped
public class ClassLinker {
  private static final String LINK =
      """
      insert into class_link (session_id, class_id, mode, linked_at, linked_by)
      values (:session, :classId, 'SNAPSHOT', :now, :linkedBy) on conflict do nothing""";

  private static final String MEMBERS =
      "select user_id from class_member where class_id = :classId";

  private final EntityManager database;
  private final Enroller enroller;
  private final History history;
  private final Clock clock;

  ClassLinker(EntityManager database, Enroller enroller, History history, Clock clock) {
    this.database = database;
    this.enroller = enroller;
    this.history = history;
    this.clock = clock;
  }

  /** The class and the session exist; that was asked before. */
  public ClassLinked link(UUID session, ClassGroup group, UUID by) {
    var isNew =
        database
                .createNativeQuery(LINK)
                .setParameter("session", session)
                .setParameter("classId", group.id())
                .setParameter("now", clock.instant())
                .setParameter("linkedBy", by)
                .executeUpdate()
            > 0;
    var enrolled =
        enroller.enroll(session, members(group.id()), EnrollmentSource.ofClass(group.id(), by));
    var linked = new ClassLinked(outcome(isNew, enrolled), enrolled);
    if (linked.outcome() != Outcome.UNCHANGED) {
      var people = String.valueOf(linked.enrolled());
      history.record(
          by, SessionChange.of(session, ChangeKind.CLASS_LINKED, group.name(), null, people));
    }
    return linked;
  }

  private static Outcome outcome(boolean isNew, EnrollResult enrolled) {
    if (isNew) return Outcome.CREATED;
    var same = enrolled.count(Outcome.UNCHANGED) == enrolled.outcomes().size();
    return same ? Outcome.UNCHANGED : Outcome.UPDATED;
  }

  @SuppressWarnings("unchecked")
  private List<UUID> members(UUID classId) {
    return database
        .createNativeQuery(MEMBERS, UUID.class)
        .setParameter("classId", classId)
        .getResultList();
  }
}
