package org.lectern.listing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lectern.access.SessionView;
import org.lectern.authorization.SessionStanding;
import org.lectern.authorization.SessionStandings;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

/**
 * The sessions of a person in one of their three lists: current by nearest end, upcoming by start,
 * past by latest end. Three statements a page: counts, sessions, and what belongs to those.
 */
@ApplicationScoped
class MySessions {
  private static final String SELECT =
      SessionStandings.COLUMNS + ", s.title, s.time_zone, s.category_id, k.name as category_name";
  private static final String BESIDE =
      " join app_user u on u.id = :user left join session_category k on k.id = s.category_id";
  private static final String FROM =
      SessionViewSql.V + " join session s on s.id = v.session_id" + BESIDE;
  private static final String ONE = "session s" + BESIDE + " where s.id = :session";
  private static final String COUNTS =
      """
      count(*) filter (where v.view = 1) as current, count(*) filter (where v.view = 2) as upcoming,
      count(*) filter (where v.view = 3) as past""";

  private static final SortKeys CURRENT = byEnd("end");
  private static final SortKeys PAST = byEnd("-end");
  private static final SortKeys UPCOMING =
      new SortKeys("start", "v.session_id", "uuid").with("start", "v.starts_at", "timestamptz");

  private final EntityManager database;
  private final SessionStandings standings;
  private final SessionPeopleAndCourses others;

  MySessions(EntityManager database, SessionStandings standings, SessionPeopleAndCourses others) {
    this.database = database;
    this.standings = standings;
    this.others = others;
  }

  /** One session as the person of that standing has it, listed or not. */
  MySession read(SessionStanding standing, UUID user, Instant now) {
    var row =
        (Tuple)
            database
                .createNativeQuery("select " + SELECT + " from " + ONE, Tuple.class)
                .setParameter("user", user)
                .setParameter("session", standing.session())
                .getSingleResult();
    var beside = others.of(List.of(standing.session()), user).get(standing.session());
    return MySession.of(row, standing, beside, now);
  }

  /** {@code scope} narrows the sessions to those that the caller may know of. */
  MySessionsResponse list(
      UUID user, SessionView view, PageQuery query, Instant now, UnaryOperator<SqlList> scope) {
    var keys = keys(view);
    var asOf = keys.began(query, now);
    var counts = counts(user, asOf, scope);
    var page =
        scope
            .apply(new SqlList(SELECT, FROM, keys).with("user", user))
            .where("v.view = " + (view.ordinal() + 1))
            .totalling(counts.of(view))
            .page(database, query, null, asOf, row -> row);
    return new MySessionsResponse(items(page, user, asOf), page.page(), counts, asOf);
  }

  private ViewCounts counts(UUID user, Instant asOf, UnaryOperator<SqlList> scope) {
    return scope
        .apply(new SqlList(COUNTS, SessionViewSql.V, CURRENT).with("user", user))
        .one(
            database,
            asOf,
            row ->
                new ViewCounts(
                    row.get("current", Long.class),
                    row.get("upcoming", Long.class),
                    row.get("past", Long.class)));
  }

  private List<MySession> items(Page<Tuple> page, UUID user, Instant asOf) {
    var found = page.items().stream().map(standings::of).toList();
    var rows = page.items().stream().collect(toMap(row -> row.get("id", UUID.class), row -> row));
    var beside = others.of(rows.keySet(), user);
    return found.stream()
        .map(it -> MySession.of(rows.get(it.session()), it, beside.get(it.session()), asOf))
        .toList();
  }

  private static SortKeys keys(SessionView view) {
    return switch (view) {
      case CURRENT -> CURRENT;
      case UPCOMING -> UPCOMING;
      case PAST -> PAST;
    };
  }

  private static SortKeys byEnd(String direction) {
    return new SortKeys(direction, "v.session_id", "uuid").with("end", "v.ends_at", "timestamptz");
  }
}
