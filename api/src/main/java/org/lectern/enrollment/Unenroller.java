package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Set;

/**
 * Takes people out of sessions, all sources at once, in one statement. First entry, exclusions,
 * extension and results stay for the day they come back.
 */
@ApplicationScoped
public class Unenroller {
  private static final String HELD =
      "select e.session_id, e.user_id from enrollment e join "
          + Places.ASKED
          + """
       on e.session_id = asked.session_id and e.user_id = asked.user_id
      order by 1, 2 for update of e""";

  private static final String UNENROLL =
      "with held as ("
          + HELD
          + """
      ) delete from enrollment e using held
      where e.session_id = held.session_id and e.user_id = held.user_id
      returning e.session_id, e.user_id""";

  private final EntityManager database;

  Unenroller(EntityManager database) {
    this.database = database;
  }

  /** Those who were in; the others were not. */
  public Set<Place> unenroll(Collection<Place> places) {
    return places.isEmpty() ? Set.of() : ask(UNENROLL, places);
  }

  /** Those who are in, kept until the transaction ends, in the one order that all keep to. */
  Set<Place> hold(Collection<Place> places) {
    return places.isEmpty() ? Set.of() : ask(HELD, places);
  }

  private Set<Place> ask(String sql, Collection<Place> places) {
    return Places.of(Places.bind(database.createNativeQuery(sql, Tuple.class), places));
  }
}
