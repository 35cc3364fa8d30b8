package org.lectern.listing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lectern.access.PersonInSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.SessionView;
import org.lectern.authorization.AccessSettings;
import org.lectern.authorization.SessionScope;
import org.lectern.authorization.SessionStanding;
import org.lectern.paging.MemoryList;
import org.lectern.paging.PageQuery;
import org.lectern.problem.ProblemException;
import org.lectern.results.Headways;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The sessions of a person in one of their three lists: current by nearest end, upcoming by start,
 * past by latest end. A person has few sessions: one statement reads what the person is in each,
 * the rule puts each into a list, and one more statement reads what the page shows.
 */
@ApplicationScoped
class MySessions {
  static final Statement<UUID, HeldSession> HELD =
      Statement.of(UUID.class, HeldSession.class, HeldSession.SELECT);

  private record OfManager(UUID user, UUID manager) {}

  private static final Statement<OfManager, HeldSession> HELD_AND_MANAGED =
      Statement.of(
          OfManager.class,
          HeldSession.class,
          HeldSession.SELECT + " where " + SessionScope.isManaged("s.id"));

  private record One(MySession.About about) {}

  private static final Statement<UUID, One> ONE =
      Statement.of(
          UUID.class,
          One.class,
          """
          select %s from session s left join session_category k on k.id = s.category_id
          where s.id = :session"""
              .formatted(MySession.About.COLUMNS));

  private final Database database;
  private final SessionPeopleAndCourses others;
  private final Headways headways;
  private final AccessSettings settings;

  MySessions(
      Database database,
      SessionPeopleAndCourses others,
      Headways headways,
      AccessSettings settings) {
    this.database = database;
    this.others = others;
    this.headways = headways;
    this.settings = settings;
  }

  /** Whose sessions they are. */
  record Person(UUID id, PlatformRole role, boolean active) {}

  /** A session and its position in the person's lists. */
  private record Listed(
      HeldSession session, SessionView view, Instant turnsCurrentAt, Instant currentUntil) {
    static Listed of(HeldSession session, Instant now) {
      var decision = session.decide(now);
      return new Listed(
          session, decision.view(), decision.turnsCurrentAt(), decision.currentUntil());
    }

    UUID id() {
      return session.id();
    }
  }

  /** One session as the person of that standing has it, listed or not. */
  MySession read(SessionStanding standing, UUID user, Instant now) {
    var one =
        database
            .first(ONE, standing.session())
            .orElseThrow(() -> ProblemException.notFound("session", standing.session()));
    var beside = others.of(List.of(standing.session()), user).get(standing.session());
    return MySession.of(one.about, standing, beside, headways.of(List.of(standing), user, now));
  }

  /** {@code scope} restricts the sessions to those that the caller may see. */
  MySessionsResponse list(
      Person person, SessionView view, PageQuery query, Instant now, SessionScope scope) {
    var list = list(view);
    var asOf = list.began(query, null, now);
    var all = held(person.id, scope).stream().map(each -> Listed.of(each, asOf)).toList();
    var counts = counts(all);
    var shown = new ArrayList<>(all.stream().filter(each -> each.view == view).toList());
    var page = list.page(shown, query, null, asOf);
    return new MySessionsResponse(items(page.items(), person, asOf), page.page(), counts, asOf);
  }

  private List<HeldSession> held(UUID user, SessionScope scope) {
    if (scope instanceof SessionScope.ManagedBy by) {
      return database.list(HELD_AND_MANAGED, new OfManager(user, by.user()));
    }
    return scope instanceof SessionScope.All ? database.list(HELD, user) : List.of();
  }

  private static MemoryList<Listed> list(SessionView view) {
    return switch (view) {
      case CURRENT -> by("end", "end", Listed::currentUntil);
      case UPCOMING -> by("start", "start", Listed::turnsCurrentAt);
      case PAST -> by("-end", "end", Listed::currentUntil);
    };
  }

  private static MemoryList<Listed> by(String sort, String key, Function<Listed, Instant> instant) {
    return new MemoryList<Listed>(sort)
        .with(key, instant, Instant::parse)
        .tie("id", Listed::id, UUID::fromString);
  }

  private static ViewCounts counts(List<Listed> all) {
    Map<SessionView, Long> counts =
        all.stream()
            .filter(each -> each.view != null)
            .collect(groupingBy(Listed::view, counting()));
    return new ViewCounts(
        counts.getOrDefault(SessionView.CURRENT, 0L),
        counts.getOrDefault(SessionView.UPCOMING, 0L),
        counts.getOrDefault(SessionView.PAST, 0L));
  }

  private List<MySession> items(List<Listed> page, Person person, Instant asOf) {
    var beside = others.of(page.stream().map(Listed::id).toList(), person.id);
    var standings =
        page.stream().map(each -> standing(each.session, person, beside.get(each.id()))).toList();
    var own = headways.of(standings, person.id, asOf);
    return IntStream.range(0, page.size())
        .mapToObj(
            i -> {
              var about = page.get(i).session.about();
              return MySession.of(about, standings.get(i), beside.get(page.get(i).id()), own);
            })
        .toList();
  }

  private SessionStanding standing(
      HeldSession session, Person person, SessionPeopleAndCourses.Of other) {
    return new SessionStanding(
        session.id(),
        session.dates(),
        new PersonInSession(
            person.role,
            other.isManagedBy(person.id),
            settings.sessionAdminsManageAll(),
            session.sessionCoach(),
            other.courses(course -> course.isCoachedBy(person.id)),
            session.placeHeld(),
            other.courses(SessionPeopleAndCourses.Course::excluded)),
        person.active,
        other.courses(course -> true),
        other.courses(SessionPeopleAndCourses.Course::locked));
  }
}
