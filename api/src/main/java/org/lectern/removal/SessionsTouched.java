package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.lectern.contract.Warning;
import org.lectern.identity.CurrentUser;

/** The sessions that a removal reaches, and how many of them the caller does not manage. */
@RequestScoped
class SessionsTouched {
  /** Their ids, in the order in which they were locked. */
  record Reached(List<UUID> ids, long ofOthers) {
    /** That other people's sessions change too, where they do. */
    List<Warning> warnings() {
      if (ofOthers == 0) return List.of();
      var detail =
          ofOthers == 1
              ? "One of these sessions is managed by others."
              : "%d of these sessions are managed by others.".formatted(ofOthers);
      return List.of(new Warning("sessions-of-others", detail, ""));
    }
  }

  private final EntityManager database;
  private final CurrentUser caller;

  SessionsTouched(EntityManager database, CurrentUser caller) {
    this.database = database;
    this.caller = caller;
  }

  /** Those of which {@code condition} on {@code s} and {@code :thing} is true; one statement. */
  @SuppressWarnings("unchecked")
  Reached by(String condition, UUID thing, boolean lock) {
    var sql =
        """
        select s.id, exists (select 1 from session_manager m
          where m.session_id = s.id and m.user_id = :caller) as own
        from session s where %s order by s.id %s"""
            .formatted(condition, lock ? "for update of s" : "");
    List<Tuple> rows =
        database
            .createNativeQuery(sql, Tuple.class)
            .setParameter("thing", thing)
            .setParameter("caller", caller.id())
            .getResultList();
    var others = rows.stream().filter(row -> !row.get("own", Boolean.class)).count();
    return new Reached(rows.stream().map(row -> row.get("id", UUID.class)).toList(), others);
  }
}
