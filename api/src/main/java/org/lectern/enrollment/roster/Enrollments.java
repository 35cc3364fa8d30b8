package org.lectern.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.AccessRule;
import org.lectern.access.LearnerDates;
import org.lectern.access.RolesHeld;
import org.lectern.authorization.AccessAnswer;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStanding;
import org.lectern.enrollment.Exclusions;
import org.lectern.enrollment.SourceKind;
import org.lectern.enrollment.TakenCourse;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/** The learners of sessions, as coaches and managers see them; a page takes three statements. */
@ApplicationScoped
public class Enrollments {
  private static final SortKeys KEYS =
      new SortKeys("lastName,firstName", "u.id", "uuid")
          .with("lastName", "u.last_name_order", "text")
          .with("firstName", "u.first_name_order", "text")
          .with("username", "name_fold(u.username)", "text")
          .with("enrolledAt", "e.enrolled_at", "timestamptz");

  private static final String FROM_SOURCE =
      """
      exists (select 1 from enrollment_source s
        where s.session_id = e.session_id and s.user_id = e.user_id and %s)""";

  private static final Fragment<UUID> OF_USER = Fragment.of(UUID.class, "u.id = :user");
  private static final Fragment<Collection<SourceKind>> OF_KINDS =
      Fragment.ofMany(SourceKind.class, FROM_SOURCE.formatted("s.kind = any(:kinds)"));
  private static final Fragment<UUID> FROM_CLASS =
      Fragment.of(UUID.class, FROM_SOURCE.formatted("s.class_id = :fromClass"));
  private static final Fragment<Collection<UUID>> TAKES_ONE_OF =
      Fragment.ofMany(
          UUID.class,
          """
          exists (select 1 from session_course c
            where c.session_id = e.session_id and c.course_id = any(:courses)
              and %s)"""
              .formatted(TakenCourse.isTaken("e.session_id", "e.user_id", "c.course_id")));

  private record Row(
      PersonSummary user,
      String email,
      Instant enrolledAt,
      LearnerDates ownDates,
      String reason,
      @Nullable PersonSummary giver,
      Instant givenAt) {}

  private static final ListSql<UUID, Row> LIST =
      ListSql.of(
              UUID.class,
              Row.class,
              KEYS,
              """
              select %s, u.email, e.enrolled_at, f.entered_at as own_dates_first_entry,
                x.access_until as own_dates_access_until, x.reason, x.given_at, %s"""
                  .formatted(
                      PersonSummary.columns("u", "user_"), PersonSummary.columns("g", "giver_")),
              """
              from enrollment e
                join app_user u on u.id = e.user_id
                left join first_entry f on f.session_id = e.session_id and f.user_id = e.user_id
                left join access_extension x
                  on x.session_id = e.session_id and x.user_id = e.user_id
                left join app_user g on g.id = x.given_by
              where e.session_id = :session""")
          .searching("u.search")
          .narrowedBy(OF_USER, OF_KINDS, FROM_CLASS, TAKES_ONE_OF);

  private record Learner(UUID session, UUID learner) {}

  /** Changing an enrollment locks it, so that two changes at once follow each other. */
  private static final Statement<Learner, UUID> HOLD =
      Statement.of(
          Learner.class,
          UUID.class,
          """
          select user_id from enrollment
          where session_id = :session and user_id = :learner for update""");

  private final Database database;
  private final Users users;
  private final SourcesOf sources;
  private final Exclusions exclusions;
  private final SessionAuthorization authorization;

  Enrollments(
      Database database,
      Users users,
      SourcesOf sources,
      Exclusions exclusions,
      SessionAuthorization authorization) {
    this.database = database;
    this.users = users;
    this.sources = sources;
    this.exclusions = exclusions;
    this.authorization = authorization;
  }

  /** {@code standing} is the caller's; that they may see the roster must have been checked. */
  Page<EnrollmentResponse> page(
      SessionStanding standing, RosterFilter filter, PageQuery query, String sort) {
    var rows =
        LIST.with(standing.session())
            .search(filter.q())
            .filter(OF_KINDS, filter.sources())
            .filter(FROM_CLASS, filter.fromClass());
    if (filter.course() != null) rows.only(TAKES_ONE_OF, List.of(filter.course()));
    if (filter.own() != null) rows.only(TAKES_ONE_OF, filter.own());
    var page = rows.page(database, query, sort, authorization.now());
    return new Page<>(described(standing, page.items()), page.page());
  }

  /**
   * A learner, by id or username, whose enrollment is locked until the transaction ends; the same
   * 404 whether the person is not enrolled or does not exist.
   */
  public User requireForChange(SessionStanding standing, String learner) {
    return users
        .findByName(learner)
        .filter(user -> hold(standing.session(), user.id()))
        .orElseThrow(() -> ProblemException.notFound("enrollment", learner));
  }

  private boolean hold(UUID session, UUID learner) {
    return database.first(HOLD, new Learner(session, learner)).isPresent();
  }

  /**
   * By id or username: 404 if that person is not enrolled, or not in one of the courses {@code
   * own}.
   */
  EnrollmentResponse read(SessionStanding standing, String learner, Set<UUID> own) {
    return users
        .findByName(learner)
        .map(user -> require(standing, user, own))
        .orElseThrow(() -> ProblemException.notFound("enrollment", learner));
  }

  /** 404 where that person is not enrolled, or not among {@code own}. */
  public EnrollmentResponse require(SessionStanding standing, User user, Set<UUID> own) {
    var rows = LIST.with(standing.session()).only(OF_USER, user.id());
    if (own != null) rows.only(TAKES_ONE_OF, own);
    return described(standing, rows.first(database).stream().toList()).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("enrollment", user.username()));
  }

  private List<EnrollmentResponse> described(SessionStanding standing, List<Row> rows) {
    var session = standing.session();
    var learners = rows.stream().map(row -> row.user.id()).toList();
    var why = sources.each(session, learners);
    var without = exclusions.each(session, learners);
    return rows.stream()
        .map(
            row ->
                new EnrollmentResponse(
                    row.user,
                    row.email,
                    row.enrolledAt,
                    why.getOrDefault(row.user.id(), List.of()),
                    without.getOrDefault(row.user.id(), List.of()),
                    row.ownDates.firstEntry(),
                    row.ownDates.accessUntil(),
                    row.reason,
                    row.giver,
                    row.givenAt,
                    access(standing, row)))
        .toList();
  }

  /** What they may do as a learner, whatever other roles they have. */
  private AccessAnswer access(SessionStanding standing, Row row) {
    var decision =
        AccessRule.decide(standing.dates(), RolesHeld.learner(row.ownDates), authorization.now());
    return AccessAnswer.of(standing.dates(), row.user.active() ? decision : decision.suspended());
  }
}
