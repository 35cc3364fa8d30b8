package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.AccessRule;
import org.lectern.access.LearnerPlace;
import org.lectern.access.RolesHeld;
import org.lectern.authorization.AccessAnswer;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStanding;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;
import org.lectern.problem.ProblemException;

/** The learners of sessions, as coaches and managers read them: three statements a page. */
@ApplicationScoped
public class Enrollments {
  private static final SortKeys KEYS =
      new SortKeys("lastName,firstName", "u.id", "uuid")
          .with("lastName", "u.last_name_order", "text")
          .with("firstName", "u.first_name_order", "text")
          .with("username", "name_fold(u.username)", "text")
          .with("enrolledAt", "e.enrolled_at", "timestamptz");

  private static final String COLUMNS =
      """
      u.id, u.username, u.first_name, u.last_name, u.active, u.email, e.enrolled_at,
      f.entered_at, x.access_until, x.reason, x.given_at, """
          + PersonSummary.columns("g", "giver_");

  private static final String TABLES =
      """
      enrollment e
        join app_user u on u.id = e.user_id
        left join first_entry f on f.session_id = e.session_id and f.user_id = e.user_id
        left join access_extension x on x.session_id = e.session_id and x.user_id = e.user_id
        left join app_user g on g.id = x.given_by""";

  private static final String FROM_SOURCE =
      """
      exists (select 1 from enrollment_source s
        where s.session_id = e.session_id and s.user_id = e.user_id and %s)""";

  private static final String TAKES_ONE_OF =
      """
      exists (select 1 from session_course c
        where c.session_id = e.session_id and c.course_id in (:%s)
          and not exists (select 1 from course_exclusion n where n.session_id = e.session_id
            and n.user_id = e.user_id and n.course_id = c.course_id))""";

  /** Whoever changes one holds it, so that two at once know of each other. */
  private static final String HOLD =
      """
      select 1 from enrollment where session_id = :session and user_id = :learner for update""";

  private final EntityManager database;
  private final Users users;
  private final SourcesOf sources;
  private final Exclusions exclusions;
  private final SessionAuthorization authorization;

  Enrollments(
      EntityManager database,
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

  /** {@code standing} is the caller's, already asked whether they see the roster. */
  Page<EnrollmentResponse> page(
      SessionStanding standing, RosterFilter filter, PageQuery query, String sort) {
    var rows = rows(standing.session(), filter).search("u.search", filter.q());
    return described(standing, rows.page(database, query, sort, authorization.now(), row -> row));
  }

  /**
   * A learner, by id or username, with their enrollment held until the transaction ends; 404 in the
   * same words for who is not enrolled and for who does not exist.
   */
  public User requireForChange(SessionStanding standing, String learner) {
    return users
        .findByName(learner)
        .filter(user -> hold(standing.session(), user.id()))
        .orElseThrow(() -> ProblemException.notFound("enrollment", learner));
  }

  private boolean hold(UUID session, UUID learner) {
    return !database
        .createNativeQuery(HOLD)
        .setParameter("session", session)
        .setParameter("learner", learner)
        .getResultList()
        .isEmpty();
  }

  /** By id or username: 404 where that person is not enrolled, or not among {@code own}. */
  EnrollmentResponse read(SessionStanding standing, String learner, Set<UUID> own) {
    return users
        .findByName(learner)
        .map(user -> require(standing, user, own))
        .orElseThrow(() -> ProblemException.notFound("enrollment", learner));
  }

  /** 404 where that person is not enrolled, or not among {@code own}. */
  public EnrollmentResponse require(SessionStanding standing, User user, Set<UUID> own) {
    var rows =
        rows(standing.session(), RosterFilter.of(own)).where("u.id = :user", "user", user.id());
    var page = rows.page(database, new PageQuery(), null, authorization.now(), row -> row);
    return described(standing, page).only("enrollment", user.username());
  }

  private static SqlList rows(UUID session, RosterFilter filter) {
    var own = filter.own() == null ? null : new ArrayList<>(filter.own());
    var kinds = filter.sources().stream().map(Enum::name).toList();
    var course = filter.course() == null ? null : List.of(filter.course());
    return new SqlList(COLUMNS, TABLES, KEYS)
        .where("e.session_id = :session", "session", session)
        .where(FROM_SOURCE.formatted("s.kind in (:kinds)"), "kinds", kinds)
        .where(FROM_SOURCE.formatted("s.class_id = :fromClass"), "fromClass", filter.fromClass())
        .where(TAKES_ONE_OF.formatted("course"), "course", course)
        .where(TAKES_ONE_OF.formatted("own"), "own", own);
  }

  private Page<EnrollmentResponse> described(SessionStanding standing, Page<Tuple> page) {
    var session = standing.session();
    var learners = page.items().stream().map(row -> row.get("id", UUID.class)).toList();
    var why = sources.each(session, learners);
    var without = exclusions.each(session, learners);
    return page.map(
        row -> {
          var id = row.get("id", UUID.class);
          return new EnrollmentResponse(
              PersonSummary.of(row),
              row.get("email", String.class),
              row.get("enrolled_at", Instant.class),
              why.getOrDefault(id, List.of()),
              without.getOrDefault(id, List.of()),
              row.get("entered_at", Instant.class),
              row.get("access_until", Instant.class),
              row.get("reason", String.class),
              PersonSummary.of(row, "giver_"),
              row.get("given_at", Instant.class),
              access(standing, row));
        });
  }

  /** What they may do as the learner that they are here, whatever else they are. */
  private AccessAnswer access(SessionStanding standing, Tuple row) {
    var place =
        new LearnerPlace(
            row.get("entered_at", Instant.class), row.get("access_until", Instant.class));
    var decision =
        AccessRule.decide(standing.dates(), RolesHeld.learner(place), authorization.now());
    var active = row.get("active", Boolean.class);
    return AccessAnswer.of(standing.dates(), active ? decision : decision.suspended());
  }
}
