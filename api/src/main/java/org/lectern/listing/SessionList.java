package org.lectern.listing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.authorization.SessionScope;
import org.lectern.identity.PersonSummary;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.session.SessionSettings;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/**
 * The administration's list: one statement for the page, one for the details of the sessions on
 * that page, and one more if the total is requested.
 */
@ApplicationScoped
class SessionList {
  private static final String BY_LEARNERS = "learnerCount";

  /** Looked up for the rows of the page alone; a join would do so for all that are found. */
  private static final String CATEGORY_NAME =
      "(select c.name from session_category c where c.id = s.category_id)";

  private static final SortKeys KEYS =
      new SortKeys("-accessStart,title", "s.id", "uuid")
          .with("title", "s.title_order", "text")
          .with("accessStart", "s.access_start", "timestamptz")
          .with("accessEnd", "s.access_end", "timestamptz")
          .with("createdAt", "s.created_at", "timestamptz")
          // active sessions first, then upcoming, then past
          .with(
              "status", "array_position(array['ACTIVE', 'UPCOMING', 'PAST'], a.status)", "integer")
          .with(
              "courseCount",
              "(select count(*) from session_course k where k.session_id = s.id)",
              "bigint")
          .with(BY_LEARNERS, "coalesce(l.learners, 0)", "bigint");

  private static final Fragment<UUID> IS_MANAGED =
      Fragment.of(UUID.class, SessionScope.isManaged("s.id"));

  private static final ListSql<Instant, SessionRow.Row> LIST = list("select 0 as learners");

  /** Counts for all sessions, which is worth it only when sorting by that count. */
  private static final ListSql<Instant, SessionRow.Row> LIST_WITH_LEARNERS =
      list("select count(*) as learners from enrollment e where e.session_id = s.id");

  private record Asked(Collection<UUID> sessions) {}

  private record Beside(UUID id, int courses, int learners, @Nullable PersonSummary coach) {}

  /** A row for each coach of a session, and one where it has none. */
  private static final Statement<Asked, Beside> BESIDE =
      Statement.of(
          Asked.class,
          Beside.class,
          """
          select page.id, page.courses, page.learners, %s
          from (
            select id,
              (select count(*) from session_course k where k.session_id = id)::int as courses,
              (select count(*) from enrollment e where e.session_id = id)::int as learners
            from unnest(cast(:sessions as uuid[])) as asked(id)) page
          left join session_coach k on k.session_id = page.id
          left join app_user u on u.id = k.user_id
          order by u.last_name_order, u.first_name_order, u.id"""
              .formatted(PersonSummary.columns("u", "coach_")));

  private final Database database;
  private final SessionSettings settings;
  private final Clock clock;

  SessionList(Database database, SessionSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  private static ListSql<Instant, SessionRow.Row> list(String learners) {
    return ListSql.of(
            Instant.class,
            SessionRow.Row.class,
            KEYS,
            """
            select s.id, s.title, s.category_id, %s as category_name, s.access_start,
              s.access_end, s.duration_days, s.time_zone, a.status"""
                .formatted(CATEGORY_NAME),
            """
            from session s cross join lateral (select %s as status) a cross join lateral (%s) l
            where true"""
                .formatted(SessionStatusSql.STATUS, learners))
        .searching("s.search")
        .narrowedBy(SessionFilter.CONDITIONS)
        .narrowedBy(IS_MANAGED);
  }

  Page<SessionRow> list(SessionFilter filter, SessionScope scope, String sort, PageQuery page) {
    var sql = sort != null && sort.contains(BY_LEARNERS) ? LIST_WITH_LEARNERS : LIST;
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var asOf = sql.began(page, sort, filter.q, now);
    var list = filter.narrow(scope.narrow(sql.with(asOf), IS_MANAGED), settings.timeZone());
    return complete(list.page(database, page, sort, asOf));
  }

  private Page<SessionRow> complete(Page<SessionRow.Row> page) {
    var asked = new Asked(page.items().stream().map(SessionRow.Row::id).toList());
    var beside = database.list(BESIDE, asked).stream().collect(groupingBy(Beside::id));
    return page.map(row -> SessionRow.of(row, beside(beside.getOrDefault(row.id(), List.of()))));
  }

  private static SessionRow.Beside beside(List<Beside> rows) {
    if (rows.isEmpty()) return new SessionRow.Beside(0, 0, List.of()); // deleted meanwhile
    var coaches = rows.stream().map(Beside::coach).filter(Objects::nonNull).toList();
    return new SessionRow.Beside(rows.get(0).courses, rows.get(0).learners, coaches);
  }
}
