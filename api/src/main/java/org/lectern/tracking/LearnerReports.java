package org.lectern.tracking;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.ItemDates;
import org.lectern.content.ItemSql;
import org.lectern.course.CourseSummary;
import org.lectern.enrollment.TakenCourse;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.Users;
import org.lectern.problem.ProblemException;
import org.lectern.results.LearnerWork;
import org.lectern.results.OwnScoreSql;
import org.lectern.results.Presence;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** How single learners get on, item by item; all of it is read in one statement. */
@ApplicationScoped
class LearnerReports {
  private record Asked(UUID session, UUID user, Collection<UUID> courses, Instant now) {}

  /** Of a course without items there is one row without an item. */
  private record Row(UUID course, @Nullable ItemWork item, Presence presence) {}

  private static final Statement<Asked, Row> ITEMS =
      Statement.of(
          Asked.class,
          Row.class,
          """
          select c.id as course, least(v.first_at, t.first_at) as presence_first_at,
            greatest(v.last_at, t.last_at) as presence_last_at,
            coalesce(t.seconds, 0) as presence_seconds,
            i.item_id as item_id, i.kind as item_kind, i.title as item_title,
            i.required as item_required, i.completion as item_completion,
            i.weight as item_weight, i.opens_after_days as item_opens_after_days,
            i.due_after_days as item_due_after_days, w.viewed_at as item_viewed_at,
            least(%s, r.done_at) as item_done_at,
            coalesce(r.score, %s) as item_score,
            r.pushed_at as item_pushed_at, %s
          from course c
          left join visit v
            on v.session_id = :session and v.course_id = c.id and v.user_id = :user
          left join course_time t
            on t.session_id = :session and t.course_id = c.id and t.user_id = :user
          left join lateral (%s) i on true
          left join item_state w on w.session_id = :session and w.course_id = c.id
            and w.user_id = :user and w.item_id = i.item_id
          left join result r on r.session_id = :session and r.course_id = c.id
            and r.user_id = :user and r.item_id = i.item_id
          left join app_user u on u.id = r.pushed_by
          where c.id = any(:courses) and %s
          order by i.place"""
              .formatted(
                  OwnScoreSql.DONE_AT,
                  OwnScoreSql.SCORE,
                  PersonSummary.columns("u", "item_pushed_by_"),
                  ItemSql.shownInOrder(":session", "c.id"),
                  TakenCourse.isTaken(":session", ":user", "c.id")));

  private final TrackedLearners learners;
  private final Users users;
  private final Database database;

  LearnerReports(TrackedLearners learners, Users users, Database database) {
    this.learners = learners;
    this.users = users;
    this.database = database;
  }

  /** 404 for who is not enrolled, or takes none of the courses that the caller may follow. */
  LearnerTracking require(Tracked tracked, String user) {
    return users
        .findByName(user)
        .flatMap(person -> learners.find(tracked, person.id()))
        .map(found -> report(tracked, found.learner()))
        .filter(report -> tracked.everything() || !report.courses().isEmpty())
        .orElseThrow(() -> ProblemException.notFound("enrollment", user));
  }

  private LearnerTracking report(Tracked tracked, Learner learner) {
    var asked =
        new Asked(tracked.session(), learner.person().id(), tracked.courseIds(), tracked.now());
    var rows = database.list(ITEMS, asked).stream().collect(groupingBy(Row::course));
    var dates = new ItemDates(learner.calendar(tracked), true, tracked.now());
    var work = new LinkedHashMap<CourseSummary, LearnerItems>();
    for (var course : tracked.courses()) {
      var own = rows.get(course.id());
      if (own != null) work.put(course, items(own, dates));
    }
    var whole =
        work.values().stream().map(LearnerItems::work).reduce(LearnerWork.NONE, LearnerWork::plus);
    return new LearnerTracking(
        learner.person(),
        tracked.zone().getId(),
        whole.progress(),
        whole.score(),
        work.entrySet().stream().map(LearnerReports::course).toList());
  }

  private static LearnerItems items(List<Row> rows, ItemDates dates) {
    var items = rows.stream().map(Row::item).filter(Objects::nonNull).toList();
    return new LearnerItems(items, rows.get(0).presence, dates);
  }

  private static LearnerCourse course(Map.Entry<CourseSummary, LearnerItems> each) {
    return new LearnerCourse(
        each.getKey(), each.getValue().work().figures(), each.getValue().shown());
  }
}
