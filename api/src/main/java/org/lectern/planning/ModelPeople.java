package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.PlatformRole;
import org.lectern.contract.Warning;
import org.lectern.session.CourseCoach;
import org.lectern.session.SessionPost;

/** Who holds which post in a model, and who of them cannot hold it in a copy. */
@ApplicationScoped
class ModelPeople {
  private static final String HOLDERS =
      """
      select p.post, p.course_id, u.id, u.username, u.active, u.role
      from (
        select 'COACH' as post, cast(null as uuid) as course_id, user_id
          from session_coach where session_id = :session
        union all
        select 'MANAGER', null, user_id from session_manager where session_id = :session
        union all
        select 'COURSE_COACH', course_id, user_id
          from session_course_coach where session_id = :session and :courseCoaches) p
      join app_user u on u.id = p.user_id
      order by u.last_name_order, u.id, p.course_id""";

  private final EntityManager database;

  ModelPeople(EntityManager database) {
    this.database = database;
  }

  /** Those who are taken over, and a warning for each who is not. */
  record Posts(
      Set<UUID> coaches,
      Set<UUID> managers,
      Set<CourseCoach> courseCoaches,
      List<Warning> leftOut) {
    private Posts() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
    }

    private void take(Tuple row) {
      var user = row.get("id", UUID.class);
      switch (row.get("post", String.class)) {
        case "COACH" -> coaches.add(user);
        case "MANAGER" -> managers.add(user);
        default -> courseCoaches.add(new CourseCoach(row.get("course_id", UUID.class), user));
      }
    }

    private void leaveOut(Tuple row) {
      var isManager = "MANAGER".equals(row.get("post", String.class));
      var warning =
          new Warning(
              isManager ? "manager-left-out" : "coach-left-out",
              "“%s” is left out: the account is not active, or its role is too low."
                  .formatted(row.get("username", String.class)),
              isManager ? "/managers" : "/coaches");
      if (!leftOut.contains(warning)) leftOut.add(warning);
    }
  }

  @SuppressWarnings("unchecked")
  Posts of(UUID model, boolean withCourseCoaches) {
    List<Tuple> rows =
        database
            .createNativeQuery(HOLDERS, Tuple.class)
            .setParameter("session", model)
            .setParameter("courseCoaches", withCourseCoaches)
            .getResultList();
    var posts = new Posts();
    for (var row : rows) {
      if (isFit(row)) posts.take(row);
      else posts.leaveOut(row);
    }
    return posts;
  }

  private static boolean isFit(Tuple row) {
    var post =
        "MANAGER".equals(row.get("post", String.class)) ? SessionPost.MANAGER : SessionPost.COACH;
    return row.get("active", Boolean.class)
        && PlatformRole.valueOf(row.get("role", String.class)).includes(post.least());
  }
}
