package org.lectern.listing;

/**
 * A session's status in SQL, defined only here: {@code s} is the session, {@code :now} in whole
 * microseconds. A test keeps it in step with {@code SessionDates.status}.
 */
final class SessionStatusSql {
  static final String STATUS =
      """
      case when s.access_start > :now then 'UPCOMING'
        when s.access_end < :now then 'PAST' else 'ACTIVE' end""";

  private SessionStatusSql() {}
}
