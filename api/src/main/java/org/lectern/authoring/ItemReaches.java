package org.lectern.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.SessionStatus;
import org.lectern.authorization.SessionStandings;
import org.lectern.content.Item;
import org.lectern.results.KeptWork;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Whom changes of base items reach. */
@ApplicationScoped
class ItemReaches {
  private record InCourse(UUID course, UUID item) {}

  private record Shown(SessionDates dates) {}

  /** The sessions that show the base's own version. */
  private static final Statement<InCourse, Shown> SHOWN =
      Statement.of(
          InCourse.class,
          Shown.class,
          """
          select %s from session_course c join session s on s.id = c.session_id
          left join item_in_session l on l.session_id = s.id and l.item_id = :item
          where c.course_id = :course and l.title is null and not coalesce(l.hidden, false)"""
              .formatted(SessionStandings.DATES));

  private static final Statement<UUID, Long> WORKED =
      Statement.of(
          UUID.class,
          Long.class,
          "select count(*) from %s w where w.item_id = :item".formatted(KeptWork.ALL));

  private final Database database;

  ItemReaches(Database database) {
    this.database = database;
  }

  ItemReach of(Item item, Instant now) {
    var learners = database.one(WORKED, item.id());
    if (item.isHidden()) return new ItemReach(0, learners);
    var shown = database.list(SHOWN, new InCourse(item.course(), item.id()));
    var running =
        shown.stream().filter(each -> each.dates.status(now) == SessionStatus.ACTIVE).count();
    return new ItemReach((int) running, learners);
  }
}
