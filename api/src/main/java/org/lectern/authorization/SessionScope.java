package org.lectern.authorization;

import java.util.UUID;
import org.lectern.paging.Pager;
import org.lectern.sql.Fragment;

/**
 * Which sessions a list may show to the caller. It is required and created only in this package.
 */
public sealed interface SessionScope {
  /** Every session. */
  record All() implements SessionScope {}

  /** The sessions that a person manages. */
  record ManagedBy(UUID user) implements SessionScope {}

  /** No session. */
  record None() implements SessionScope {}

  /** That {@code :manager} manages the session whose id that SQL says. */
  static String isManaged(String session) {
    return isManaged(session, ":manager");
  }

  /** The same of anybody whose id that SQL says: who made a session is one of its managers. */
  static String isManaged(String session, String user) {
    return "exists (select 1 from session_manager m where m.session_id = %s and m.user_id = %s)"
        .formatted(session, user);
  }

  /**
   * A list of sessions without those that the caller may not see; the condition is that of the
   * list.
   */
  default <R> Pager<R> narrow(Pager<R> list, Fragment<UUID> isManaged) {
    if (this instanceof ManagedBy by) return list.only(isManaged, by.user());
    return this instanceof All ? list : list.none();
  }
}
