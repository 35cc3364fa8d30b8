package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;

/** Takes a class off a session: its source alone; who has no other one is out. */
@ApplicationScoped
public class ClassUnlinker {
  private static final String HOLD =
      """
      select e.user_id from enrollment e
      where e.session_id = :session and exists (select 1 from enrollment_source s
        where s.session_id = e.session_id and s.user_id = e.user_id
          and s.kind = 'CLASS' and s.class_id = :group)
      order by 1 for update of e""";

  private static final String LEAVERS =
      """
      enrollment e where e.session_id = :session
        and exists (select 1 from enrollment_source s where s.session_id = e.session_id
          and s.user_id = e.user_id and s.kind = 'CLASS' and s.class_id = :group)
        and not exists (select 1 from enrollment_source s where s.session_id = e.session_id
          and s.user_id = e.user_id and (s.kind <> 'CLASS' or s.class_id <> :group))""";

  private static final String SOURCES =
      "enrollment_source s where s.session_id = :session and s.kind = 'CLASS' and s.class_id = :group";

  private static final String LINK = "class_link where session_id = :session and class_id = :group";

  private final EntityManager database;

  ClassUnlinker(EntityManager database) {
    this.database = database;
  }

  /** What would go. */
  public ClassUnlinked preview(UUID session, UUID group) {
    return new ClassUnlinked(count(SOURCES, session, group), count(LEAVERS, session, group));
  }

  /** The link first, as whoever links does: two that meet wait for each other, not both at once. */
  public ClassUnlinked unlink(UUID session, UUID group) {
    ask("delete from " + LINK, session, group).executeUpdate();
    ask(HOLD, session, group).getResultList();
    var goes = preview(session, group);
    ask("delete from " + LEAVERS, session, group).executeUpdate();
    ask("delete from " + SOURCES, session, group).executeUpdate();
    return goes;
  }

  private long count(String what, UUID session, UUID group) {
    return ((Number) ask("select count(*) from " + what, session, group).getSingleResult())
        .longValue();
  }

  private Query ask(String sql, UUID session, UUID group) {
    return database
        .createNativeQuery(sql)
        .setParameter("session", session)
        .setParameter("group", group);
  }
}
