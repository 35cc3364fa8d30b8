package org.lectern.tracking.course;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.access.LearnerDates;
import org.lectern.access.dates.SessionDates;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStandings;
import org.lectern.authorization.TrackedSessions;
import org.lectern.enrollment.FirstEnrollment;
import org.lectern.enrollment.TakenCourse;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.results.Averages;
import org.lectern.results.DueDays;
import org.lectern.results.GatheredWork;
import org.lectern.results.LearnerWork;
import org.lectern.results.LearnerWorks;
import org.lectern.results.LearningStatus;
import org.lectern.results.OwnWork;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The sessions of one course side by side, in four statements. */
@RequestScoped
class CourseReports {
  private record Row(SessionSummary session, String timeZone, SessionDates dates) {
    UUID id() {
      return session.id();
    }

    DueDays dueDays(Instant at) {
      return new DueDays(dates, ZoneId.of(timeZone), at);
    }
  }

  private static final ListSql<UUID, Row> LIST =
      ListSql.of(
              UUID.class,
              Row.class,
              new SortKeys("-accessStart,title", "s.id", "uuid")
                  .with("title", "s.title_order", "text")
                  .with("accessStart", "s.access_start", "timestamptz")
                  .with("accessEnd", "s.access_end", "timestamptz"),
              "select s.id as session_id, s.title as session_title, s.time_zone, "
                  + SessionStandings.DATES,
              """
              from session_course k join session s on s.id = k.session_id
              where k.course_id = :course""")
          .narrowedBy(TrackedSessions.IS_TRACKED);

  private record OfCourse(UUID course, Collection<UUID> sessions) {}

  /** Somebody who takes the course in one of the sessions. */
  private record Learner(UUID session, UUID id, Instant enrolledAt, LearnerDates ownDates) {}

  private static final Statement<OfCourse, Learner> LEARNERS =
      Statement.of(
          OfCourse.class,
          Learner.class,
          """
          select e.session_id as session, e.user_id as id, %s as enrolled_at,
            f.entered_at as own_dates_first_entry, x.access_until as own_dates_access_until
          from enrollment e
          left join first_entry f on f.session_id = e.session_id and f.user_id = e.user_id
          left join access_extension x on x.session_id = e.session_id and x.user_id = e.user_id
          where e.session_id = any(:sessions) and %s"""
              .formatted(
                  FirstEnrollment.ofEnrollment("e"),
                  TakenCourse.isTaken("e.session_id", "e.user_id", ":course")));

  private final Database database;
  private final TrackedSessions tracked;
  private final LearnerWorks works;
  private final SessionAuthorization authorization;

  CourseReports(
      Database database,
      TrackedSessions tracked,
      LearnerWorks works,
      SessionAuthorization authorization) {
    this.database = database;
    this.tracked = tracked;
    this.works = works;
    this.authorization = authorization;
  }

  Page<CourseTrackingRow> page(UUID course, String sort, PageQuery query) {
    var began = LIST.began(query, sort, null, authorization.now());
    var page = tracked.narrow(LIST.with(course)).page(database, query, sort, began);
    var sessions = page.items().stream().map(Row::id).toList();
    var people =
        database.list(LEARNERS, new OfCourse(course, sessions)).stream()
            .collect(groupingBy(Learner::session));
    var work = works.of(course, sessions, began);
    return page.map(
        row -> {
          var those = people.getOrDefault(row.id(), List.of());
          return row(row, each(those, course, work, row.dueDays(began)));
        });
  }

  private static List<LearnerWork> each(
      List<Learner> people, UUID course, GatheredWork work, DueDays days) {
    return people.stream()
        .flatMap(
            each -> {
              var place = new OwnWork.Place(each.session, course, each.id);
              return work.of(place, days.of(each.ownDates, each.enrolledAt)).stream();
            })
        .toList();
  }

  private static CourseTrackingRow row(Row row, List<LearnerWork> all) {
    return new CourseTrackingRow(
        row.session,
        row.dates.access().start(),
        row.dates.access().end(),
        row.dates.durationDays(),
        row.timeZone,
        all.size(),
        Averages.mean(Averages.present(all, LearnerWork::progress)),
        Averages.mean(Averages.present(all, LearnerWork::score)),
        Averages.count(all, LearningStatus.DONE),
        Averages.behind(all),
        Averages.count(all, LearningStatus.NEVER_CAME));
  }
}
