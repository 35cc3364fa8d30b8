package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads why each of many learners is enrolled in a session, in one statement. */
@ApplicationScoped
class SourcesOf {
  private static final String EACH =
      """
      select s.user_id as learner, s.kind, s.since, s.import_id, s.class_id, c.name as class_name,
        u.id, u.username, u.first_name, u.last_name, u.active
      from enrollment_source s
        left join app_user u on u.id = s.by_user
        left join class_group c on c.id = s.class_id
      where s.session_id = :session and s.user_id in (:learners)
      order by s.id""";

  private final EntityManager database;

  SourcesOf(EntityManager database) {
    this.database = database;
  }

  @SuppressWarnings("unchecked")
  Map<UUID, List<EnrollmentSourceResponse>> each(UUID session, Collection<UUID> learners) {
    var sources = new HashMap<UUID, List<EnrollmentSourceResponse>>();
    if (learners.isEmpty()) return sources;
    List<Tuple> rows =
        database
            .createNativeQuery(EACH, Tuple.class)
            .setParameter("session", session)
            .setParameter("learners", learners)
            .getResultList();
    for (var row : rows) {
      sources
          .computeIfAbsent(row.get("learner", UUID.class), none -> new ArrayList<>())
          .add(EnrollmentSourceResponse.of(row));
    }
    return sources;
  }
}
