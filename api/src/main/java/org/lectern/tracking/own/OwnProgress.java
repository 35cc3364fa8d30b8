package org.lectern.tracking.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.AccessDecision;
import org.lectern.access.AccessRule;
import org.lectern.access.LearnerDates;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.AccessLevel;
import org.lectern.authorization.AccessAnswer;
import org.lectern.authorization.SessionStanding;
import org.lectern.authorization.SessionStandings;
import org.lectern.course.CourseSummary;
import org.lectern.enrollment.FirstEnrollment;
import org.lectern.enrollment.TakenCourse;
import org.lectern.paging.MemoryList;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.problem.ProblemException;
import org.lectern.results.DueDays;
import org.lectern.results.LearnerWork;
import org.lectern.results.LearnerWorks;
import org.lectern.results.OwnCourse;
import org.lectern.results.OwnWork;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * How somebody gets on in the sessions in which they learn: one statement reads those, and their
 * courses, one more what they have done in those of the page.
 */
@ApplicationScoped
class OwnProgress {
  /** A session in which somebody learns, and one of the courses that they take there. */
  private record Row(
      SessionSummary session,
      String timeZone,
      SessionDates dates,
      Instant enrolledAt,
      Instant since,
      LearnerDates ownDates,
      @Nullable CourseSummary course) {}

  private static final String SELECT =
      """
      select s.id as session_id, s.title as session_title, s.time_zone, %s, %s as enrolled_at,
        e.enrolled_at as since, f.entered_at as own_dates_first_entry,
        x.access_until as own_dates_access_until, c.id as course_id, c.code as course_code,
        c.title as course_title
      from enrollment e
      join session s on s.id = e.session_id
      left join first_entry f on f.session_id = e.session_id and f.user_id = e.user_id
      left join access_extension x on x.session_id = e.session_id and x.user_id = e.user_id
      left join session_course k on k.session_id = e.session_id and %s
      left join course c on c.id = k.course_id
      where e.user_id = :user"""
          .formatted(
              SessionStandings.DATES,
              FirstEnrollment.ofEnrollment("e"),
              TakenCourse.isTaken("e.session_id", "e.user_id", "k.course_id"));

  private static final String IN_ORDER = " order by k.position, c.id";

  private static final Statement<UUID, Row> ALL =
      Statement.of(UUID.class, Row.class, SELECT + IN_ORDER);

  private record Asked(UUID user, UUID session) {}

  private static final Statement<Asked, Row> ONE =
      Statement.of(Asked.class, Row.class, SELECT + " and e.session_id = :session" + IN_ORDER);

  private static final MemoryList<Learnt> LIST =
      new MemoryList<Learnt>("-enrolledAt")
          .with("enrolledAt", Learnt::since, Instant::parse)
          .tie("session", Learnt::id, UUID::fromString);

  /** A session in which somebody learns, with the courses that they take there. */
  private record Learnt(Row row, List<CourseSummary> courses) {
    UUID id() {
      return row.session.id();
    }

    Instant since() {
      return row.since;
    }

    /** Whether it stands in one of their lists as learners. */
    boolean isListed(Instant now) {
      return decide(now).view() != null;
    }

    /** What they may do as learners, whatever else they are there. */
    AccessDecision decide(Instant now) {
      return AccessRule.decide(row.dates, RolesHeld.learner(row.ownDates), now);
    }

    DueDays.OfLearner dueDays(Instant now) {
      var days = new DueDays(row.dates, ZoneId.of(row.timeZone), now);
      return days.of(row.ownDates, row.enrolledAt);
    }

    List<OwnWork.Place> places(UUID user) {
      return courses.stream().map(course -> new OwnWork.Place(id(), course.id(), user)).toList();
    }
  }

  private final Database database;
  private final LearnerWorks works;

  OwnProgress(Database database, LearnerWorks works) {
    this.database = database;
    this.works = works;
  }

  Page<MyProgress> page(UUID user, PageQuery query, Instant now) {
    var began = LIST.began(query, null, now);
    var listed =
        learnt(database.list(ALL, user)).stream().filter(each -> each.isListed(began)).toList();
    var page = LIST.page(listed, query, null, began);
    var places = page.items().stream().flatMap(each -> each.places(user).stream()).toList();
    var work = works.own(user, places, began);
    return page.map(each -> progress(each, user, work, began));
  }

  /** 403 for who does not learn there. */
  MyProgress require(SessionStanding standing, UUID user, Instant now) {
    return learnt(database.list(ONE, new Asked(user, standing.session()))).stream()
        .map(each -> progress(each, user, works.own(user, each.places(user), now), now))
        .findFirst()
        .orElseThrow(() -> ProblemException.forbidden("not-a-learner.session"));
  }

  private static List<Learnt> learnt(List<Row> rows) {
    var sessions = new LinkedHashMap<UUID, Learnt>();
    for (var row : rows) {
      var learnt =
          sessions.computeIfAbsent(row.session.id(), any -> new Learnt(row, new ArrayList<>()));
      if (row.course != null) learnt.courses.add(row.course);
    }
    return List.copyOf(sessions.values());
  }

  private static MyProgress progress(
      Learnt learnt, UUID user, Map<OwnWork.Place, OwnCourse> work, Instant now) {
    var access = learnt.decide(now);
    var days = learnt.dueDays(now);
    var courses = new ArrayList<MyCourseProgress>();
    var whole = LearnerWork.NONE;
    for (var course : learnt.courses) {
      var own = work.get(new OwnWork.Place(learnt.id(), course.id(), user));
      var done = own.work(days);
      var next = access.allows(AccessLevel.READ) ? own.nextDue(days).orElse(null) : null;
      courses.add(new MyCourseProgress(course, done.figures(), next));
      whole = whole.plus(done);
    }
    return answer(learnt.row, access, whole, courses);
  }

  private static MyProgress answer(
      Row row, AccessDecision access, LearnerWork whole, List<MyCourseProgress> courses) {
    return new MyProgress(
        row.session,
        row.timeZone,
        row.dates.access().start(),
        row.dates.access().end(),
        row.dates.durationDays(),
        AccessAnswer.of(row.dates, access),
        whole.progress(),
        whole.score(),
        courses);
  }
}
