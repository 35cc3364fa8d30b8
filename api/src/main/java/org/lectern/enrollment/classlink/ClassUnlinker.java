package org.lectern.enrollment.classlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Unlinks a class from a session: removes only its sources; learners without another source are
 * unenrolled.
 */
@ApplicationScoped
public class ClassUnlinker {
  private record Link(UUID session, UUID group) {}

  /** Those whose only source is that class. */
  private static final String LEAVERS =
      """
      enrollment e where e.session_id = :session
        and exists (select 1 from enrollment_source s where s.session_id = e.session_id
          and s.user_id = e.user_id and s.kind = 'CLASS' and s.class_id = :group)
        and not exists (select 1 from enrollment_source s where s.session_id = e.session_id
          and s.user_id = e.user_id and (s.kind <> 'CLASS' or s.class_id <> :group))""";

  private static final Statement<Link, ClassUnlinked> GOES =
      Statement.of(
          Link.class,
          ClassUnlinked.class,
          """
          select (select count(*) from enrollment_source s
              where s.session_id = :session and s.kind = 'CLASS' and s.class_id = :group)
              as sources,
            (select count(*) from %s) as enrollments"""
              .formatted(LEAVERS));

  private static final Statement<Link, Void> END_LINK =
      Statement.change(
          Link.class, "delete from class_link where session_id = :session and class_id = :group");

  private static final Statement<Link, UUID> HOLD =
      Statement.of(
          Link.class,
          UUID.class,
          """
          select e.user_id from enrollment e
          where e.session_id = :session and exists (select 1 from enrollment_source s
            where s.session_id = e.session_id and s.user_id = e.user_id
              and s.kind = 'CLASS' and s.class_id = :group)
          order by 1 for update of e""");

  private static final Statement<Link, Void> UNENROLL =
      Statement.change(Link.class, "delete from " + LEAVERS);

  private static final Statement<Link, Void> END_SOURCES =
      Statement.change(
          Link.class,
          """
          delete from enrollment_source s
          where s.session_id = :session and s.kind = 'CLASS' and s.class_id = :group""");

  private final Database database;

  ClassUnlinker(Database database) {
    this.database = database;
  }

  /** What would be removed. */
  public ClassUnlinked preview(UUID session, UUID group) {
    return database.one(GOES, new Link(session, group));
  }

  /** The link first, in the same order as linking, so that two at once wait and do not deadlock. */
  public ClassUnlinked unlink(UUID session, UUID group) {
    var link = new Link(session, group);
    database.change(END_LINK, link);
    database.list(HOLD, link);
    var goes = database.one(GOES, link);
    database.change(UNENROLL, link);
    database.change(END_SOURCES, link);
    return goes;
  }
}
