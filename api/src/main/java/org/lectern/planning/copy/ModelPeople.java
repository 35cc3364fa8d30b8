package org.lectern.planning.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.planning.Post;
import org.lectern.session.CourseCoach;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/** Who holds which post in a session to be copied, and who cannot hold it in the copy. */
@ApplicationScoped
class ModelPeople {
  private record Asked(UUID session, boolean courseCoaches) {}

  /** Who holds a post; the course is null where it is one in the whole session. */
  private record Holder(
      Post post, UUID courseId, UUID id, String username, boolean active, PlatformRole role) {
    boolean isFit() {
      return active && role.includes(post.least());
    }
  }

  private static final Statement<Asked, Holder> HOLDERS =
      Statement.of(
          Asked.class,
          Holder.class,
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
          order by u.last_name_order, u.id, p.course_id""");

  private final Database database;

  ModelPeople(Database database) {
    this.database = database;
  }

  /** Those who are copied, and a warning for each who is not. */
  record Posts(
      Set<UUID> coaches,
      Set<UUID> managers,
      Set<CourseCoach> courseCoaches,
      List<Warning> leftOut) {
    private Posts() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
    }

    private void take(Holder holder) {
      switch (holder.post) {
        case COACH -> coaches.add(holder.id);
        case MANAGER -> managers.add(holder.id);
        case COURSE_COACH -> courseCoaches.add(new CourseCoach(holder.courseId, holder.id));
      }
    }

    private void leaveOut(Holder holder) {
      var isManager = holder.post == Post.MANAGER;
      var warning =
          Warning.at(
              isManager ? "/managers" : "/coaches",
              isManager ? "manager-left-out" : "coach-left-out",
              holder.username);
      if (!leftOut.contains(warning)) leftOut.add(warning);
    }
  }

  Posts of(UUID model, boolean withCourseCoaches) {
    var posts = new Posts();
    for (var holder : database.list(HOLDERS, new Asked(model, withCourseCoaches))) {
      if (holder.isFit()) posts.take(holder);
      else posts.leaveOut(holder);
    }
    return posts;
  }
}
