package org.lectern.listing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.identity.PeopleOf;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;
import org.lectern.session.SessionSettings;

/**
 * The administration's list: one statement for the page, one for the counts and one for the coaches
 * of just that page, and one more where the total is asked for.
 */
@ApplicationScoped
class SessionList {
  private static final String BY_LEARNERS = "learnerCount";

  private static final SortKeys KEYS =
      new SortKeys("-accessStart,title", "s.id", "uuid")
          .with("title", "s.title_order", "text")
          .with("accessStart", "s.access_start", "timestamptz")
          .with("accessEnd", "s.access_end", "timestamptz")
          .with("createdAt", "s.created_at", "timestamptz")
          .with("status", SessionStatusSql.RANK, "integer")
          .with(
              "courseCount",
              "(select count(*) from session_course k where k.session_id = s.id)",
              "bigint")
          .with(BY_LEARNERS, "coalesce(l.learners, 0)", "bigint");

  private static final String COLUMNS =
      """
      s.id, s.title, s.access_start, s.access_end, s.duration_days, s.time_zone, s.category_id,
      c.name as category_name, """
          + " "
          + SessionStatusSql.STATUS
          + " as status";

  private static final String SESSIONS =
      "session s left join session_category c on c.id = s.category_id";

  /** All counted at once, which only an order by that count is worth. */
  private static final String WITH_LEARNERS =
      SESSIONS
          + " left join (select session_id, count(*) as learners from enrollment"
          + " group by session_id) l on l.session_id = s.id";

  private static final String COUNTS =
      """
      select page.id,
        (select count(*) from session_course k where k.session_id = page.id) as courses,
        (select count(*) from enrollment e where e.session_id = page.id) as learners
      from unnest(cast(:sessions as uuid[])) as page(id)""";

  private final EntityManager database;
  private final PeopleOf peopleOf;
  private final SessionSettings settings;
  private final Clock clock;

  SessionList(EntityManager database, PeopleOf peopleOf, SessionSettings settings, Clock clock) {
    this.database = database;
    this.peopleOf = peopleOf;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param manager whose sessions alone are shown; null shows all
   */
  Page<SessionRow> list(SessionFilter filter, UUID manager, String sort, PageQuery page) {
    var byLearners = sort != null && sort.contains(BY_LEARNERS);
    var list =
        new SqlList(COLUMNS, byLearners ? WITH_LEARNERS : SESSIONS, KEYS)
            .where(
                """
                s.id in (select m.session_id from session_manager m
                  where m.user_id = :manager)""",
                "manager",
                manager);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return complete(
        filter.narrow(list, settings.timeZone()).page(database, page, sort, now, SessionRow::of));
  }

  private Page<SessionRow> complete(Page<SessionRow> page) {
    var ids = page.items().stream().map(SessionRow::id).toList();
    if (ids.isEmpty()) return page;
    var counts = counts(ids);
    var coaches = peopleOf.each("session_coach", "session_id", ids);
    return page.map(
        row ->
            row.with(
                number(counts.get(row.id()), "courses"),
                number(counts.get(row.id()), "learners"),
                coaches.getOrDefault(row.id(), List.of())));
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, Tuple> counts(List<UUID> ids) {
    List<Tuple> rows =
        database
            .createNativeQuery(COUNTS, Tuple.class)
            .setParameter("sessions", ids.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().collect(toMap(row -> row.get("id", UUID.class), row -> row));
  }

  private static int number(Tuple row, String column) {
    return row.get(column, Number.class).intValue();
  }
}
