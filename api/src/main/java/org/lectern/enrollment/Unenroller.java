package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Takes people out of sessions, all sources at once, in one statement. First entry, exclusions,
 * extension and results stay for the day they come back.
 */
@ApplicationScoped
public class Unenroller {
  private static final String HELD =
      """
      select e.session_id as session, e.user_id as "user"
      from enrollment e join unnest(cast(:sessions as uuid[]), cast(:people as uuid[]))
        as asked(session_id, user_id)
        on e.session_id = asked.session_id and e.user_id = asked.user_id
      order by 1, 2 for update of e""";

  private static final Statement<Places, Place> HOLD =
      Statement.of(Places.class, Place.class, HELD);

  private static final Statement<Places, Place> UNENROLL =
      Statement.of(
          Places.class,
          Place.class,
          """
          with held as (%s)
          delete from enrollment e using held
          where e.session_id = held.session and e.user_id = held."user"
          returning e.session_id as session, e.user_id as "user\""""
              .formatted(HELD));

  private final Database database;

  Unenroller(Database database) {
    this.database = database;
  }

  /** Those who were in; the others were not. */
  public Set<Place> unenroll(Collection<Place> places) {
    return ask(UNENROLL, places);
  }

  /** Those who are in, kept until the transaction ends, in the one order that all keep to. */
  public Set<Place> hold(Collection<Place> places) {
    return ask(HOLD, places);
  }

  private Set<Place> ask(Statement<Places, Place> statement, Collection<Place> places) {
    if (places.isEmpty()) return Set.of();
    return Set.copyOf(database.list(statement, Places.of(places)));
  }
}
